package safetoshare.site.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days are told in words: "22 November 2026". */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    /** A day in English, as those are told who write and look after editions. */
    public static String told(LocalDate day) {
        return DAY.format(day);
    }

    /** A day in the language of an edition. */
    public static String told(LocalDate day, Locale language) {
        return DAY.withLocale(language).format(day);
    }
}

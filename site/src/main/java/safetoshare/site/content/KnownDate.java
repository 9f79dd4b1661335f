package safetoshare.site.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a year, a month of one, or a day.
 *
 * @param written as it is written: {@code 1998}, {@code 2014-09} or {@code 2018-05-25}
 * @param first the first day that it may be
 * @param last the last day that it may be
 */
public record KnownDate(String written, LocalDate first, LocalDate last) {
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-\\d\\d");

    /** A date as written, if it is one. */
    public static Optional<KnownDate> of(String written) {
        try {
            return Optional.of(read(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static KnownDate read(String written) {
        if (YEAR.matcher(written).matches()) {
            Year year = Year.parse(written);
            return new KnownDate(written, year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        if (MONTH.matcher(written).matches()) {
            YearMonth month = YearMonth.parse(written);
            return new KnownDate(written, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(written);
        return new KnownDate(written, day, day);
    }

    /** Whether it has come by a day. What is known by its year or month alone has come on the first day of that. */
    public boolean hasComeBy(LocalDate day) {
        return !first.isAfter(day);
    }

    /** The date as people say it: "1998", "September 2014" or "25 May 2018". */
    public String words(Locale language) {
        String pattern =
                first.equals(last) ? "d MMMM uuuu" : MONTH.matcher(written).matches() ? "MMMM uuuu" : "uuuu";
        return DateTimeFormatter.ofPattern(pattern, language).format(first);
    }
}

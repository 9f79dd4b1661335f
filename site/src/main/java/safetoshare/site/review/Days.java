package safetoshare.site.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a pack tells days. It is a document for staff in English, whatever the language of its edition. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    String told(LocalDate day) {
        return DAY.format(day);
    }
}

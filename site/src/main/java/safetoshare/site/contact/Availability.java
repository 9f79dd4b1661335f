package safetoshare.site.contact;

import java.util.Optional;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;

/**
 * When somebody answers, as far as it is known.
 *
 * @param hours the hours; nothing if they are not known exactly
 * @param note what is known of them in words; may be empty
 * @param otherwise the role to call when it is closed; may be empty
 */
public record Availability(Optional<Hours> hours, String note, String otherwise) {
    private static final String HOURS = "hours";
    private static final String NOTE = "hours-note";

    /** What a contact's fields say of it. */
    public static Availability read(Fields fields, Problems problems) {
        Availability read = new Availability(
                hours(fields, problems),
                fields.optionalText(NOTE).orElse(""),
                fields.optionalText("outside-hours").orElse(""));
        if (fields.has(HOURS) && !read.note.isEmpty()) {
            problems.add(
                    fields.placeOf(NOTE),
                    "hours and hours-note both stand here. Keep hours if you know them exactly, hours-note if not.");
        }
        return read;
    }

    private static Optional<Hours> hours(Fields fields, Problems problems) {
        if (!fields.isText(HOURS)) {
            return fields.optionalFields(HOURS).map(each -> new HoursReader(each, problems).read());
        }
        String text = fields.text(HOURS);
        if (text.equals("always")) {
            return Optional.of(Hours.ALWAYS);
        }
        if (!text.isEmpty()) {
            problems.add(
                    fields.placeOf(HOURS),
                    "the hours " + text + " are words. Write the days and times below hours:, or always, or move the"
                            + " words to hours-note:.");
        }
        return Optional.empty();
    }
}

package safetoshare.site.contact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day during which somebody answers, in minutes from the midnight at which the day begins.
 *
 * @param from when it begins, less than a day
 * @param to when it ends; more than a day where it runs over midnight
 */
public record Span(int from, int to) {
    /** How many minutes a day has on a clock. */
    public static final int DAY = 24 * 60;

    /** From midnight to midnight. */
    public static final Span ALL_DAY = new Span(0, DAY);

    private static final Pattern WRITTEN = Pattern.compile("(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)");

    /** The span written as {@code 09:00-17:00}, if it is one; an end before its beginning is on the next day. */
    static Optional<Span> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = minutes(matcher.group(1), matcher.group(2));
        int to = minutes(matcher.group(3), matcher.group(4));
        if (from < 0 || from == DAY || to < 0 || from == to) {
            return Optional.empty();
        }
        return Optional.of(new Span(from, to < from ? to + DAY : to));
    }

    private static int minutes(String hour, String minute) {
        int minutes = Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
        return minutes > DAY || Integer.parseInt(minute) > 59 ? -1 : minutes;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}

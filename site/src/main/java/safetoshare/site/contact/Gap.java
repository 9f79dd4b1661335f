package safetoshare.site.contact;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time at which nobody answers, of those who hand over to each other.
 *
 * @param day the day on which it begins
 * @param holiday whether that week has a bank holiday, on that day or the day before
 * @param from when it begins, in minutes of that day
 * @param to when it ends, in minutes of that day; more than a day where it goes on
 */
public record Gap(DayOfWeek day, boolean holiday, int from, int to) {
    private static final int WEEK = 7 * Span.DAY;

    /** The first gap of an ordinary week, or else of a week with a bank holiday. */
    public static Optional<Gap> first(List<Hours> all) {
        return Stream.concat(
                        Stream.of(Optional.<DayOfWeek>empty()),
                        Stream.of(DayOfWeek.values()).map(Optional::of))
                .flatMap(holiday -> in(all, holiday).stream())
                .findFirst();
    }

    private static Optional<Gap> in(List<Hours> all, Optional<DayOfWeek> holiday) {
        BitSet open = new BitSet(WEEK);
        all.forEach(hours -> open.or(hours.open(holiday)));
        int from = open.nextClearBit(0);
        if (from >= WEEK) {
            return Optional.empty();
        }
        int next = open.nextSetBit(from);
        int start = from / Span.DAY * Span.DAY;
        return Optional.of(new Gap(
                DayOfWeek.of(from / Span.DAY + 1),
                holiday.isPresent(),
                from - start,
                (next < 0 ? WEEK : next) - start));
    }

    /** The gap in words, such as {@code on Monday from 00:00 to 09:00}. */
    @Override
    public String toString() {
        String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
        String end = to > Span.DAY ? "the end of the day" : time(to);
        return "on " + name + (holiday ? " in a week with a bank holiday" : "") + " from " + time(from) + " to " + end;
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}

package safetoshare.site.contact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When somebody answers, by the clock on the wall in the United Kingdom. A span belongs to the day on which it begins, so
 * that one that runs over midnight into a bank holiday, or out of one, does not end there.
 *
 * @param week the spans that begin on each day, Monday first
 * @param bankHoliday the spans that begin on a bank holiday; nothing if it is a day like any other
 */
public record Hours(List<List<Span>> week, Optional<List<Span>> bankHoliday) {
    /** Day and night, every day of the year. */
    public static final Hours ALWAYS = new Hours(
            List.of(
                    List.of(Span.ALL_DAY),
                    List.of(Span.ALL_DAY),
                    List.of(Span.ALL_DAY),
                    List.of(Span.ALL_DAY),
                    List.of(Span.ALL_DAY),
                    List.of(Span.ALL_DAY),
                    List.of(Span.ALL_DAY)),
            Optional.empty());

    private static final int DAYS = 7;

    /** Keeps its own copies. */
    public Hours {
        week = week.stream().map(List::copyOf).toList();
        bankHoliday = bankHoliday.map(List::copyOf);
    }

    /** Whether it never closes. */
    public boolean always() {
        return equals(ALWAYS);
    }

    /** The spans that begin on a day. */
    public List<Span> on(DayOfWeek day, boolean holiday) {
        List<Span> usual = week.get(day.getValue() - 1);
        return holiday ? bankHoliday.orElse(usual) : usual;
    }

    /**
     * The minutes of a week, from Monday's beginning, in which it is open, when every week is like this one.
     *
     * @param holiday the day of it that is a bank holiday, if one is
     */
    BitSet open(Optional<DayOfWeek> holiday) {
        BitSet open = new BitSet(DAYS * Span.DAY);
        for (DayOfWeek day : DayOfWeek.values()) {
            int start = (day.getValue() - 1) * Span.DAY;
            for (Span span : on(day, holiday.filter(day::equals).isPresent())) {
                int end = start + span.to();
                open.set(start + span.from(), Math.min(end, DAYS * Span.DAY));
                if (end > DAYS * Span.DAY) {
                    open.set(0, end - DAYS * Span.DAY);
                }
            }
        }
        return open;
    }

    /**
     * The hours for the script of a page: the days from Monday and then a bank holiday, with {@code ;} between them, each as
     * spans in minutes; {@code =} stands for a bank holiday that is a day like any other.
     */
    public String encoded() {
        List<String> days = new ArrayList<>(week.stream().map(Hours::encoded).toList());
        days.add(bankHoliday.map(Hours::encoded).orElse("="));
        return String.join(";", days);
    }

    private static String encoded(List<Span> spans) {
        return spans.stream().map(span -> span.from() + "-" + span.to()).collect(Collectors.joining(","));
    }
}

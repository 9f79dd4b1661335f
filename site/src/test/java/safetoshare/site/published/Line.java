package safetoshare.site.published;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of the edition Anytown whose hours are known, and when it is open: worked out with {@code java.time}, apart from how
 * the guide reads hours and how its page counts them.
 *
 * @param role its role
 * @param week its hours by day
 * @param holiday its hours on a bank holiday; {@code =} for those of any other day
 * @param other whom it names for when it is closed; may be empty
 */
record Line(String role, Map<DayOfWeek, String> week, String holiday, String other) {
    private static final String DAY = "00:00-24:00";

    static final List<Line> ALL = List.of(
            new Line("police-emergency", days(DAY, DAY, DAY, DAY, DAY, DAY, DAY), "=", ""),
            new Line("police", days(DAY, DAY, DAY, DAY, DAY, DAY, DAY), "=", ""),
            new Line(
                    "childrens-social-care",
                    days("09:00-17:00", "09:00-17:00", "09:00-17:00", "09:00-17:00", "09:00-12:30 13:15-16:30", "", ""),
                    "",
                    "out-of-hours"),
            new Line(
                    "out-of-hours",
                    days(
                            "00:00-09:00 17:00-24:00",
                            "00:00-09:00 17:00-24:00",
                            "00:00-09:00 17:00-24:00",
                            "00:00-09:00 17:00-24:00",
                            "00:00-09:00 12:30-13:15 16:30-24:00",
                            DAY,
                            DAY),
                    DAY,
                    ""),
            new Line(
                    "adult-social-care",
                    days("08:30-18:00", "08:30-18:00", "08:30-18:00", "08:30-18:00", "08:30-18:00", "10:00-12:00", ""),
                    "10:00-12:00",
                    "night-line"),
            new Line(
                    "night-line",
                    days(
                            "00:00-08:30 18:00-08:30",
                            "18:00-08:30",
                            "18:00-08:30",
                            "18:00-08:30",
                            "18:00-08:30",
                            "00:00-10:00 12:00-24:00",
                            "00:00-08:30 08:30-24:00"),
                    "00:00-10:00 12:00-08:30",
                    ""),
            new Line("lado", days("", "10:00-15:00", "", "", "", "", ""), "=", "childrens-social-care"),
            new Line("nights-at-the-clock-change", days("", "", "", "", "", "", "00:30-01:30 01:45-02:15"), "=", ""));

    private static Map<DayOfWeek, String> days(String... hours) {
        Map<DayOfWeek, String> days = new java.util.EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, hours[day.ordinal()]);
        }
        return days;
    }

    /**
     * A time during which a line is open.
     *
     * @param from when it opens
     * @param to when it closes
     */
    record Open(LocalDateTime from, LocalDateTime to) {}

    /** Every time during which it is open, in order, those that touch as one. */
    List<Open> open(LocalDate first, LocalDate last, Set<LocalDate> holidays) {
        List<Open> spans = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            String usual = week.getOrDefault(day.getDayOfWeek(), "");
            String hours = holidays.contains(day) && !holiday.equals("=") ? holiday : usual;
            LocalDate date = day;
            Arrays.stream(hours.split(" "))
                    .filter(span -> !span.isEmpty())
                    .forEach(span -> spans.add(span(date, span)));
        }
        spans.sort(Comparator.comparing(Open::from));
        return joined(spans);
    }

    private static Open span(LocalDate day, String span) {
        LocalDateTime from = day.atTime(LocalTime.parse(span.substring(0, 5)));
        String end = span.substring(6);
        LocalDateTime to = end.equals("24:00") ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.parse(end));
        return new Open(from, to.isAfter(from) ? to : to.plusDays(1));
    }

    private static List<Open> joined(List<Open> spans) {
        List<Open> joined = new ArrayList<>();
        for (Open span : spans) {
            Open before = joined.isEmpty() ? span : joined.remove(joined.size() - 1);
            if (before.to().isBefore(span.from())) {
                joined.add(before);
                joined.add(span);
            } else {
                joined.add(new Open(before.from(), before.to().isAfter(span.to()) ? before.to() : span.to()));
            }
        }
        return joined;
    }
}

package safetoshare.site.contact;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * Says hours in words.
 *
 * @param word the words of the interface, by name
 * @param locale the language of the names of days
 */
public record HoursWords(UnaryOperator<String> word, Locale locale) {
    /** The names of the interface's words that this needs. */
    public static final List<String> WORDS = List.of(
            "hours-always",
            "hours-all-day",
            "hours-as-usual",
            "hours-closed",
            "hours-span",
            "hours-span-next-day",
            "hours-every-day",
            "hours-two-days",
            "hours-days",
            "hours-bank-holidays",
            "time-am",
            "time-pm",
            "time-midday",
            "time-midnight");

    private static final int NOON = Span.DAY / 2;

    /**
     * The hours of some days.
     *
     * @param days the days, such as {@code Monday to Friday}
     * @param times the times, such as {@code 9am to 5pm}
     */
    public record Row(String days, String times) {}

    /** The hours as a table: days in a row that are alike together, bank holidays last. */
    public List<Row> rows(Hours hours) {
        List<Row> rows = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0, last = 0; first < days.length; first = last) {
            List<Span> spans = hours.on(days[first], false);
            while (last < days.length && hours.on(days[last], false).equals(spans)) {
                last++;
            }
            rows.add(new Row(days(days[first], days[last - 1]), times(spans)));
        }
        rows.add(new Row(
                word.apply("hours-bank-holidays"),
                hours.bankHoliday().map(this::times).orElseGet(() -> word.apply("hours-as-usual"))));
        return rows;
    }

    /** The hours on one line, without the days of the week that are closed. */
    public String line(Hours hours) {
        return hours.always()
                ? word.apply("hours-always")
                : rows(hours).stream()
                        .filter(this::isTold)
                        .map(row -> row.days + ": " + StringUtils.uncapitalize(row.times))
                        .collect(Collectors.joining("; "));
    }

    private boolean isTold(Row row) {
        return !row.times.equals(word.apply("hours-closed")) || row.days.equals(word.apply("hours-bank-holidays"));
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        int days = last.getValue() - first.getValue() + 1;
        return switch (days) {
            case 1 -> name(first);
            case 2 -> fill("hours-two-days", Map.of("first", name(first), "last", name(last)));
            case 7 -> word.apply("hours-every-day");
            default -> fill("hours-days", Map.of("first", name(first), "last", name(last)));
        };
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    private String times(List<Span> spans) {
        if (spans.isEmpty()) {
            return word.apply("hours-closed");
        }
        return Stream.of(spans)
                .filter(each -> each.equals(List.of(Span.ALL_DAY)))
                .findFirst()
                .map(each -> word.apply("hours-all-day"))
                .orElseGet(() -> spans.stream().map(this::span).collect(Collectors.joining(", ")));
    }

    private String span(Span span) {
        String pattern = span.to() > Span.DAY ? "hours-span-next-day" : "hours-span";
        return fill(pattern, Map.of("from", time(span.from()), "to", time(span.to())));
    }

    /** A time as people say it: {@code 9am}, {@code 5:30pm}, midday, midnight. */
    private String time(int minutes) {
        int time = minutes % Span.DAY;
        if (time % NOON == 0) {
            return word.apply(time == NOON ? "time-midday" : "time-midnight");
        }
        int hour = time / 60 % 12;
        String minute = time % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", time % 60);
        return fill(time < NOON ? "time-am" : "time-pm", Map.of("time", (hour == 0 ? 12 : hour) + minute));
    }

    private String fill(String name, Map<String, String> values) {
        String text = word.apply(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("[" + value.getKey() + "]", value.getValue());
        }
        return text;
    }

    /** What is known of when somebody answers, on one line; empty if nothing is. */
    public String line(Availability availability) {
        Optional<String> hours = availability.hours().map(this::line);
        return hours.orElse(availability.note());
    }
}

package safetoshare.site.contact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Fields;

/** Reads hours as people write them: by day, or by days in a row, and for bank holidays. */
final class HoursReader {
    private static final String HOLIDAYS = "bank-holidays";
    private static final List<String> DAYS = Stream.of(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Pattern ROW =
            Pattern.compile("(" + String.join("|", DAYS) + ")(?:-to-(" + String.join("|", DAYS) + "))?");

    private final Fields fields;
    private final Problems problems;
    private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);

    HoursReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    Hours read() {
        for (String name : fields.names()) {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                readDays(name, row);
            } else if (!name.equals(HOLIDAYS)) {
                List<String> known = Stream.concat(DAYS.stream(), Stream.of("monday-to-friday", HOLIDAYS))
                        .toList();
                problems.add(fields.placeOf(name), "there is no day " + name + ". " + Suggestion.of(name, known));
            }
        }
        Hours hours = new Hours(
                Stream.of(DayOfWeek.values())
                        .map(day -> week.getOrDefault(day, List.of()))
                        .toList(),
                bankHolidays());
        if (hours.open(Optional.empty()).isEmpty()) {
            problems.add(
                    fields.place(),
                    "these hours are closed all week. Give a day its hours, or write hours-note: if they are not known.");
        }
        return hours;
    }

    private void readDays(String name, Matcher row) {
        Place place = fields.placeOf(name);
        int first = DAYS.indexOf(row.group(1));
        int last = row.group(2) == null ? first : DAYS.indexOf(row.group(2));
        if (last < first) {
            problems.add(
                    place, "the days " + name + " run backwards. Begin with the earlier one; Monday is the first.");
        }
        List<Span> spans = spans(place, fields.text(name));
        for (int day = first; day <= last; day++) {
            if (week.put(DayOfWeek.of(day + 1), spans) != null) {
                problems.add(place, "the hours of " + DAYS.get(day) + " are given twice. Give each day once.");
            }
        }
    }

    private Optional<List<Span>> bankHolidays() {
        Place place = fields.placeOf(HOLIDAYS);
        String written = fields.optionalText(HOLIDAYS).orElse("closed");
        return written.equals("as-usual") ? Optional.empty() : Optional.of(spans(place, written));
    }

    private List<Span> spans(Place place, String written) {
        if (written.equals("closed") || written.isEmpty()) {
            return List.of();
        }
        if (written.equals("all-day")) {
            return List.of(Span.ALL_DAY);
        }
        List<Span> spans = new ArrayList<>();
        for (String each : written.split(",", -1)) {
            Span.of(each.strip())
                    .ifPresentOrElse(
                            spans::add,
                            () -> problems.add(
                                    place,
                                    "the hours " + each.strip() + " cannot be read. Write them as 09:00-17:00, several"
                                            + " with commas, or closed, or all-day."));
        }
        spans.sort(Comparator.comparingInt(Span::from));
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).overlaps(spans.get(i - 1))) {
                problems.add(place, "the hours " + written + " overlap. Write each time once.");
            }
        }
        return spans;
    }
}

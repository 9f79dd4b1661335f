package safetoshare.site.contact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Nations;
import safetoshare.site.source.Text;

/**
 * The bank holidays of a nation, as far as they are known.
 *
 * @param place where the last day is written for which they are known
 * @param from the first day for which they are known
 * @param until the last day for which they are known
 * @param source where they are made known
 * @param days each with its name
 */
public record Holidays(Place place, LocalDate from, LocalDate until, String source, Map<LocalDate, String> days) {
    /** So long before the list ends it must be carried on, for pages are kept and read for weeks. */
    private static final int DAYS_AHEAD = 60;

    private static final List<String> CONFIDENCES = List.of("found", "second-hand", "background", "unsure");

    /** Keeps its own copy. */
    public Holidays {
        days = Map.copyOf(days);
    }

    /** The list of a nation; nothing if there is no file, or no list in it, which is a problem. */
    public static Optional<Holidays> of(String nation, Optional<Fields> file, Problems problems) {
        Optional<Holidays> list = file.map(fields -> readAll(fields, problems)).map(lists -> lists.get(nation));
        if (file.isPresent() && list.isEmpty()) {
            problems.add(
                    file.get().place(),
                    "there are no bank holidays of the nation " + nation + ". Add a list that names it.");
        }
        return list;
    }

    /** The lists in a file, by nation. */
    public static Map<String, Holidays> readAll(Fields file, Problems problems) {
        Map<String, Holidays> lists = new LinkedHashMap<>();
        for (String name : file.names()) {
            file.fields(name).ifPresent(fields -> {
                List<Text> named = Nations.read(fields, problems);
                Holidays list = read(fields, problems);
                named.forEach(nation -> put(nation, list, lists, problems));
            });
        }
        return lists;
    }

    private static void put(Text nation, Holidays list, Map<String, Holidays> lists, Problems problems) {
        if (lists.putIfAbsent(nation.value(), list) != null) {
            problems.add(nation.place(), "the nation " + nation.value() + " has two lists of bank holidays. Keep one.");
        }
    }

    private static Holidays read(Fields fields, Problems problems) {
        LocalDate from = fields.date("from");
        LocalDate until = fields.date("until");
        Map<LocalDate, String> days = new TreeMap<>();
        fields.fields("days").map(Fields::texts).orElse(Map.of()).forEach((written, name) -> {
            Optional<LocalDate> day = day(written);
            if (day.isEmpty()) {
                problems.add(name.place(), written + " is no date. Write year-month-day, such as 2026-12-25.");
            } else if (day.get().isBefore(from) || day.get().isAfter(until)) {
                problems.add(name.place(), written + " is not between from: and until:. Move them, or delete the day.");
            } else {
                days.put(day.get(), name.value());
            }
        });
        Holidays list = new Holidays(fields.placeOf("until"), from, until, fields.text("source"), days);
        fields.date("dated");
        fields.choice("confidence", CONFIDENCES);
        fields.text("how");
        fields.end();
        return list;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A list that ends too soon after a day to be published on it is a problem. */
    public void check(LocalDate asAt, Problems problems) {
        if (asAt.isAfter(until.minusDays(DAYS_AHEAD))) {
            problems.add(
                    place,
                    "the bank holidays are written until " + until + ", which is less than " + DAYS_AHEAD
                            + " days after " + asAt + ". Add the next year's from " + source + ", and move until:.");
        }
    }
}

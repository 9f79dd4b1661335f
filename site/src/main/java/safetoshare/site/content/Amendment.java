package safetoshare.site.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safetoshare.site.layer.Composition;
import safetoshare.site.layer.Facts;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;

/**
 * An entry of the change log: what became different in a text, on which day, why, and whom it concerns.
 *
 * @param anchor its name within the log, which stays the same for ever
 * @param text where the text begins that it is about, or the file of facts
 * @param place where the entry stands
 * @param date the day on which readers got the change
 * @param what what changed
 * @param why why; empty if only the wording changed
 * @param who whom it concerns; empty if only the wording changed
 * @param sections the sections that changed
 * @param gone the sections that are no longer there, and pages as {@code /page.md}
 * @param facts in a file of facts, those that changed
 * @param was the old wording; may be empty
 * @param now the new wording; empty if the old one is
 */
public record Amendment(
        String anchor,
        Place text,
        Place place,
        LocalDate date,
        String what,
        String why,
        String who,
        List<Text> sections,
        List<Text> gone,
        List<Text> facts,
        String was,
        String now) {
    /** A day before which nothing of this guide was there to change. */
    public static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /** The field that holds the entries of a file. */
    static final String FIELD = Facts.CHANGES;

    /** The newest first; those of one day in the order of their files. */
    public static final Comparator<Amendment> NEWEST_FIRST =
            Comparator.comparing(Amendment::date).reversed().thenComparing(Amendment::place);

    private static final Pattern TWO_SENTENCES = Pattern.compile("[.!?][)\"'”’]*\\s+\\p{Lu}");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?][)\"'”’]*");

    /** Keeps its own copies. */
    public Amendment {
        sections = List.copyOf(sections);
        gone = List.copyOf(gone);
        facts = List.copyOf(facts);
    }

    /** Whether only the wording changed. */
    public boolean keepsMeaning() {
        return why.isEmpty() && who.isEmpty();
    }

    /** The entries of every file that a text is put together from. */
    static List<Amendment> of(Composition text, Problems problems) {
        Place place = text.fields().place();
        return Stream.concat(Stream.of(text.fields()), text.overlays().stream().map(Composition.Overlay::fields))
                .flatMap(fields -> readAll(fields, place, problems).stream())
                .toList();
    }

    /** The entries of a file of facts. */
    static List<Amendment> ofFacts(Fields file, Problems problems) {
        return readAll(file, file.place(), problems);
    }

    private static List<Amendment> readAll(Fields file, Place text, Problems problems) {
        List<Fields> entries = file.optionalEntries(FIELD);
        Map<LocalDate, Integer> ofDay = new HashMap<>();
        List<Amendment> oldestFirst = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Fields fields = entries.get(i);
            LocalDate date = fields.date("date");
            int number = ofDay.merge(date, 1, Integer::sum);
            oldestFirst.add(read(fields, text, date, anchor(fields.place().path(), date, number), problems));
        }
        requireNewestFirst(oldestFirst, problems);
        return oldestFirst;
    }

    private static String anchor(String path, LocalDate date, int number) {
        String name = path.replaceFirst("^content/base/", "")
                .replaceFirst("^content/editions/([^/]+)/", "$1~")
                .replaceFirst("\\.[a-z]+$", "")
                .replace('/', '.');
        return date + (number == 1 ? "" : "." + number) + "-" + name;
    }

    private static void requireNewestFirst(List<Amendment> oldestFirst, Problems problems) {
        for (int i = 1; i < oldestFirst.size(); i++) {
            LocalDate above = oldestFirst.get(i).date;
            if (above.isBefore(oldestFirst.get(i - 1).date) && !above.equals(LocalDate.EPOCH)) {
                problems.add(
                        oldestFirst.get(i - 1).place,
                        "this entry is newer than the one above it. Put the newest first.");
            }
        }
    }

    private static Amendment read(Fields fields, Place text, LocalDate date, String anchor, Problems problems) {
        boolean same = fields.optionalText("meaning").isPresent()
                && fields.choice("meaning", List.of("same")).equals("same");
        Amendment entry = new Amendment(
                anchor,
                text,
                fields.place(),
                date,
                sentence("what", fields, problems),
                same ? "" : sentence("why", fields, problems),
                same ? "" : sentence("who", fields, problems),
                fields.optionalList("sections"),
                fields.optionalList("gone"),
                fields.optionalList("facts"),
                fields.optionalText("was").orElse(""),
                fields.optionalText("now").orElse(""));
        if (same && (fields.has("why") || fields.has("who"))) {
            problems.add(
                    fields.placeOf("meaning"),
                    "meaning: same stands beside why or who. Delete it if the meaning changed, or delete those.");
        }
        if (entry.was.isEmpty() != entry.now.isEmpty()) {
            problems.add(fields.place(), "was and now belong together. Write both, or neither.");
        } else if (!entry.was.isEmpty() && entry.was.equals(entry.now)) {
            problems.add(
                    fields.placeOf("now"), "was and now say the same. Write the old and the new words, or neither.");
        }
        fields.optionalText("why");
        fields.optionalText("who");
        fields.end();
        return entry;
    }

    private static String sentence(String name, Fields fields, Problems problems) {
        String words = fields.text(name);
        if (TWO_SENTENCES.matcher(words).find()) {
            problems.add(fields.placeOf(name), "the field " + name + " holds several sentences. Write one.");
        } else if (!words.isEmpty() && !SENTENCE.matcher(words).matches()) {
            problems.add(fields.placeOf(name), "the field " + name + " does not end like a sentence. Add a full stop.");
        }
        return words;
    }
}

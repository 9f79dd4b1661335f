package safetoshare.site.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.SearchWords;
import safetoshare.site.markdown.Anchor;
import safetoshare.site.source.Text;

/**
 * What the search page reads: a plain script that holds one text, since no page opened from a disk may read another file.
 * The text has four parts, with an empty line between each two:
 *
 * <ol>
 *   <li>the words to pass over, the words that ask for somebody to call, then a line for each set of words that mean the same;
 *   <li>a line for each entry, see {@link #line};
 *   <li>the other words by which entries are found, each as how many letters it shares with the one before, then the rest;
 *   <li>for each of those, on a line, the entries that it tells of: how many to go on from one to the next.
 * </ol>
 *
 * <p>A second file holds further words, as the last two parts of the first: nobody waits for it, and when it has come the
 * search knows more.
 */
public final class SearchIndex {
    private static final String FILE = "search/index.js";

    private static final String FURTHER = "search/further.js";

    private static final int LOW = 46;
    private static final String MARKS = ">@#";
    private static final char FIRST = '0';

    private final StringBuilder text = new StringBuilder();

    private SearchIndex() {}

    /** The files of a guide, each by the way from the edition's top to it. */
    public static Map<String, String> of(CheckedGuide checked) {
        SearchWords words = checked.guide().searchWords();
        List<Entry> entries = Entries.of(checked);
        Set<String> passedOver = words.passedOver().stream()
                .flatMap(word -> Stem.words(word.value()).stream())
                .collect(Collectors.toSet());
        Telling telling = new Telling(entries, passedOver);
        return Map.of(
                FILE, "const searchIndex = " + new SearchIndex().first(words, entries, telling.first()) + ";\n",
                FURTHER, "learn(" + new SearchIndex().addWords(telling.further()) + ");\n");
    }

    private String first(SearchWords words, List<Entry> entries, TreeMap<String, List<Integer>> telling) {
        text.append(joined(words.passedOver(), " ")).append('\n');
        text.append(joined(words.calling(), " ")).append('\n');
        words.same().values().forEach(set -> text.append(joined(set, ",")).append('\n'));
        text.append('\n');
        entries.forEach(this::add);
        text.append('\n');
        return addWords(telling);
    }

    private static String joined(List<Text> words, String between) {
        return words.stream().map(Text::value).collect(Collectors.joining(between));
    }

    private void add(Entry entry) {
        text.append(line(entry));
        entry.also().forEach(word -> text.append('\t').append(word));
        text.append('\n');
    }

    /**
     * An entry: {@code >}, a page's folder and its title; {@code @}, a contact's role, number and name; or a section's
     * heading, after {@code #} and its anchor where that is not what its words make. Other words for it come after.
     */
    private static String line(Entry entry) {
        return switch (entry.kind()) {
            case PAGE -> ">" + entry.address() + "\t" + entry.title();
            case CONTACT -> "@" + entry.anchor() + "\t" + entry.phone() + "\t" + entry.title();
            case SECTION ->
                Anchor.of(entry.title()).equals(entry.anchor())
                        ? entry.title()
                        : "#" + entry.anchor() + "\t" + entry.title();
        };
    }

    private String addWords(TreeMap<String, List<Integer>> words) {
        String last = "";
        StringBuilder places = new StringBuilder();
        for (Map.Entry<String, List<Integer>> word : words.entrySet()) {
            int shared = shared(last, word.getKey());
            text.append((char) ('A' + shared)).append(word.getKey().substring(shared));
            last = word.getKey();
            int at = -1;
            for (int place : word.getValue()) {
                addStep(place - at - 1, places);
                at = place;
            }
            places.append('\n');
        }
        text.append("\n\n").append(places);
        return "`" + text.toString().replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + "`";
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** A number as one sign or two, the first of two above the others. */
    private static void addStep(int step, StringBuilder places) {
        if (step >= LOW) {
            places.append((char) (FIRST + LOW + step / LOW - 1));
        }
        places.append((char) (FIRST + step % LOW));
    }
}

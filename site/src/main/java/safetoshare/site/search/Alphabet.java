package safetoshare.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.SearchWords;
import safetoshare.site.source.Text;

/** The same things as an index from A to Z, for readers whose browser runs no scripts. */
public final class Alphabet {
    private static final int OFTEN = 3;
    private static final Pattern ARTICLE = Pattern.compile("^(an?|the) (?=.)");
    private static final Comparator<Item> ORDER = Comparator.comparing(Item::key)
            .thenComparing(item -> item.places().get(0).href());

    private Alphabet() {}

    /**
     * What is listed under a letter.
     *
     * @param name the letter; a sign for all numbers
     * @param anchor its place on the page
     * @param items the items, in order
     */
    public record Letter(String name, String anchor, List<Item> items) {}

    /**
     * A line of the index.
     *
     * @param key by what it is sorted: its words, but for an article that it begins with
     * @param text what is looked for
     * @param see whether the places are called otherwise
     * @param places where it is, the best first
     */
    public record Item(String key, String text, boolean see, List<Place> places) {
        private Item(String text, boolean see, List<Place> places) {
            this(ARTICLE.matcher(String.join(" ", Stem.words(text))).replaceFirst(""), text, see, places);
        }
    }

    /**
     * Somewhere to go.
     *
     * @param title its heading
     * @param page the page that it is on; empty for a page as a whole, an entry of the glossary or a contact
     * @param href the way to it from the edition's top
     */
    public record Place(String title, String page, String href) {}

    /** The letters of a guide under which something is listed. */
    public static List<Letter> of(CheckedGuide checked) {
        List<Entry> entries = Entries.of(checked);
        Map<String, Long> often = entries.stream().collect(Collectors.groupingBy(Entry::title, Collectors.counting()));
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.kind() != Entry.Kind.SECTION || often.getOrDefault(entry.title(), 0L) < OFTEN) {
                items.add(new Item(entry.title(), false, List.of(place(entry))));
            }
            for (String other : entry.own()) {
                items.add(new Item(other, true, List.of(place(entry))));
            }
        }
        addTyped(checked.guide().searchWords(), entries, items);
        return letters(items);
    }

    private static Place place(Entry entry) {
        boolean alone = entry.kind() != Entry.Kind.SECTION || entry.isTerm();
        return new Place(entry.title(), alone ? "" : entry.page(), entry.href());
    }

    private static void addTyped(SearchWords words, List<Entry> entries, List<Item> items) {
        Map<String, Entry> named =
                entries.stream().collect(Collectors.toMap(Entry::name, Function.identity(), (one, other) -> one));
        for (SearchWords.Answer answer : words.answers().values()) {
            List<Place> places = answer.leadsTo().stream()
                    .flatMap(to -> Optional.ofNullable(named.get(to.value())).stream())
                    .map(Alphabet::place)
                    .toList();
            if (!places.isEmpty()) {
                answer.words().stream().map(Text::value).forEach(word -> items.add(new Item(word, true, places)));
            }
        }
    }

    private static List<Letter> letters(List<Item> items) {
        Map<String, List<Item>> letters = new TreeMap<>();
        items.stream()
                .sorted(ORDER)
                .distinct()
                .forEach(item -> letters.computeIfAbsent(initial(item), each -> new ArrayList<>())
                        .add(item));
        return letters.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), anchor(letter.getKey()), letter.getValue()))
                .toList();
    }

    private static String initial(Item item) {
        char first = (item.key() + "0").charAt(0);
        return first < 'a' ? "0\u20139" : String.valueOf(first).toUpperCase(Locale.ROOT);
    }

    private static String anchor(String letter) {
        return letter.length() > 1 ? "numbers" : "letter-" + letter.toLowerCase(Locale.ROOT);
    }
}

package safetoshare.site.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import safetoshare.site.cache.Recent;

/**
 * The words of a text, counted; each text once for all editions.
 *
 * @param words how many there are
 * @param each how often each stands there
 */
record Counted(int words, Map<String, Integer> each) {
    private static final Recent<String, Counted> TEXTS = new Recent<>(Recent.TEXTS, (text, counted) -> text.length());

    /** The words of a text. */
    static Counted of(String text) {
        return TEXTS.get(text, Counted::made);
    }

    private static Counted made(String text) {
        List<String> words = Stem.words(text);
        Map<String, Integer> each = new HashMap<>();
        words.forEach(word -> each.merge(word, 1, Integer::sum));
        return new Counted(words.size(), each);
    }
}

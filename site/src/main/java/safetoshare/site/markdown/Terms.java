package safetoshare.site.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import safetoshare.site.cache.Recent;

/** The words of the glossary, to be found in running text. */
public final class Terms {
    private static final int MOST = 100;

    /** By the words and their order, which decides between words that differ in capitals alone. */
    private static final Recent<List<Map.Entry<String, String>>, Terms> MADE = new Recent<>(MOST, (words, terms) -> 1);

    private final Pattern pattern;
    private final Map<String, String> anchors = new HashMap<>();

    /**
     * Terms to be found.
     *
     * @param anchorsByWord each word or phrase of the glossary and the anchor of its entry; a word with a capital letter is
     *     found only as written, so that "Prevent" is not found in "prevent"
     */
    public static Terms of(Map<String, String> anchorsByWord) {
        return MADE.get(List.copyOf(new LinkedHashMap<>(anchorsByWord).entrySet()), Terms::new);
    }

    private Terms(List<Map.Entry<String, String>> anchorsByWord) {
        List<String> words = new ArrayList<>();
        anchorsByWord.forEach(word -> words.add(word.getKey()));
        words.removeIf(String::isBlank);
        words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        String any = words.stream().map(Terms::pattern).collect(Collectors.joining("|"));
        pattern = Pattern.compile(words.isEmpty() ? "(?!)" : "(?<![\\w-])(" + any + ")(?:s|es)?(?![\\w-])");
        anchorsByWord.forEach(word -> anchors.put(word.getKey().toLowerCase(Locale.ROOT), word.getValue()));
    }

    private static String pattern(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) ? "(?i:" + Pattern.quote(word) + ")" : Pattern.quote(word);
    }

    /** Looks for the next terms in a text; {@link #anchor} tells which entry explains a hit. */
    Matcher in(CharSequence text) {
        return pattern.matcher(text);
    }

    /** The anchor of the entry that explains what was found. */
    String anchor(Matcher hit) {
        return anchors.getOrDefault(hit.group(1).toLowerCase(Locale.ROOT), "");
    }
}

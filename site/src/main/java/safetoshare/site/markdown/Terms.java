package safetoshare.site.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the glossary, to be found in running text. */
public final class Terms {
    private final Pattern pattern;
    private final Map<String, String> anchorsByWord;
    private final Map<String, String> anchors = new HashMap<>();

    /**
     * Terms to be found.
     *
     * @param anchorsByWord each word or phrase of the glossary and the anchor of its entry; a word with a capital letter is
     *     found only as written, so that "Prevent" is not found in "prevent"
     */
    public Terms(Map<String, String> anchorsByWord) {
        this.anchorsByWord = Map.copyOf(anchorsByWord);
        List<String> words = new ArrayList<>(anchorsByWord.keySet());
        words.removeIf(String::isBlank);
        words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        String any = words.stream().map(Terms::pattern).collect(Collectors.joining("|"));
        pattern = Pattern.compile(words.isEmpty() ? "(?!)" : "(?<![\\w-])(" + any + ")(?:s|es)?(?![\\w-])");
        anchorsByWord.forEach((word, anchor) -> anchors.put(word.toLowerCase(Locale.ROOT), anchor));
    }

    private static String pattern(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) ? "(?i:" + Pattern.quote(word) + ")" : Pattern.quote(word);
    }

    /** Looks for the next terms in a text; {@link #anchor} tells which entry explains a hit. */
    Matcher in(CharSequence text) {
        return pattern.matcher(text);
    }

    /** Whether the same words are found, and explained in the same places. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Terms terms && anchorsByWord.equals(terms.anchorsByWord);
    }

    @Override
    public int hashCode() {
        return anchorsByWord.size();
    }

    /** The anchor of the entry that explains what was found. */
    String anchor(Matcher hit) {
        return anchors.getOrDefault(hit.group(1).toLowerCase(Locale.ROOT), "");
    }
}

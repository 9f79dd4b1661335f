package safetoshare.site.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import safetoshare.site.cache.Recent;

/** The words of the glossary, to be found in running text. */
public final class Terms {
    private static final int MOST = 100;

    /** By the words and their order, which decides between words that differ in capitals alone. */
    private static final Recent<List<Map.Entry<String, String>>, Terms> MADE = new Recent<>(MOST, (words, terms) -> 1);

    private static final int LETTERS = 128;

    private static final int MOST_LETTERS = 3;

    private final Pattern pattern;

    /** How many letters of a word are looked at first. */
    private final int reach;

    /** The letters with which some word begins, as one number, without regard to capitals. */
    private final BitSet beginnings = new BitSet();

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
        pattern = Pattern.compile("(" + any + ")(?:s|es)?(?![\\w-])");
        reach = words.stream().mapToInt(String::length).reduce(MOST_LETTERS, Math::min);
        words.forEach(word -> beginnings.set(beginning(word, 0)));
        anchorsByWord.forEach(word -> anchors.put(word.getKey().toLowerCase(Locale.ROOT), word.getValue()));
    }

    private static String pattern(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) ? "(?i:" + Pattern.quote(word) + ")" : Pattern.quote(word);
    }

    /** Every term in a text, in order; {@link #anchor} tells which entry explains it. */
    List<MatchResult> in(String text) {
        List<MatchResult> hits = new ArrayList<>();
        Matcher term = pattern.matcher(text).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at) && term.region(at, text.length()).lookingAt()) {
                hits.add(term.toMatchResult());
                at = term.end() - 1;
            }
        }
        return hits;
    }

    private boolean mayBegin(String text, int at) {
        return beginnings.get(beginning(text, at)) && (at == 0 || !isOfWord(text.charAt(at - 1)));
    }

    private static boolean isOfWord(char sign) {
        return sign >= 'a' && sign <= 'z'
                || sign >= 'A' && sign <= 'Z'
                || sign >= '0' && sign <= '9'
                || sign == '_'
                || sign == '-';
    }

    private int beginning(String text, int at) {
        int letters = 0;
        for (int i = at; i < at + reach; i++) {
            letters = letters * LETTERS + letter(text, i);
        }
        return letters;
    }

    private static int letter(String text, int at) {
        return at < text.length() ? Character.toLowerCase(text.charAt(at)) % LETTERS : 0;
    }

    /** The anchor of the entry that explains what was found. */
    String anchor(MatchResult hit) {
        return anchors.getOrDefault(hit.group(1).toLowerCase(Locale.ROOT), "");
    }
}

package safetoshare.site.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safetoshare.site.cache.Recent;

/** Finds names in running text, as they are written, as whole words, and the longest where several begin at one place. */
public final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s+");
    private static final String GAP = "(?:[ \\t]+|[ \\t]*\\n[ \\t\\x00]*)";
    private static final String END = "(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])";

    private static final int MOST = 1 << 21;

    /** Where each word of a text stands. Editions share most texts, but not the names that are sought in them. */
    private static final Recent<String, Map<String, List<Integer>>> WORDS =
            new Recent<>(MOST, (text, words) -> text.length());

    private static final Recent<String, Pattern> PATTERNS = new Recent<>(MOST, (name, pattern) -> name.length());

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private record Name(Pattern pattern, int length, String id) {}

    /**
     * A name that was found.
     *
     * @param start where it begins in the text
     * @param words the name as it is written there
     * @param id what it names
     */
    public record Hit(int start, String words, String id) {}

    /**
     * Names to be found.
     *
     * @param names what each name names
     */
    public Names(Map<String, String> names) {
        names.forEach((name, id) -> {
            Matcher first = WORD.matcher(name);
            if (first.lookingAt()) {
                byFirstWord
                        .computeIfAbsent(first.group(), word -> new ArrayList<>())
                        .add(new Name(pattern(name), name.length(), id));
            }
        });
        byFirstWord
                .values()
                .forEach(each -> each.sort(Comparator.comparingInt(Name::length).reversed()));
    }

    private static Pattern pattern(String name) {
        return PATTERNS.get(name, Names::compiled);
    }

    private static Pattern compiled(String name) {
        return Pattern.compile(BETWEEN.splitAsStream(name)
                .map(word -> Pattern.quote(word).replaceAll("['’]", "\\\\E['’]\\\\Q"))
                .collect(Collectors.joining(GAP, "", END)));
    }

    /** Every name in a text, in order. */
    public List<Hit> in(String text) {
        Map<String, List<Integer>> words = WORDS.get(text, Names::words);
        NavigableMap<Integer, Hit> hits = new TreeMap<>();
        byFirstWord.forEach((word, names) -> {
            for (int start : words.getOrDefault(word, List.of())) {
                Hit hit = longest(text, start, names);
                if (hit != null) {
                    hits.put(start, hit);
                }
            }
        });
        return apart(hits.values());
    }

    private static Map<String, List<Integer>> words(String text) {
        Map<String, List<Integer>> words = new HashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end == at) {
                at++;
            } else {
                if (at == 0 || text.charAt(at - 1) != '-') {
                    words.computeIfAbsent(text.substring(at, end), each -> new ArrayList<>())
                            .add(at);
                }
                at = end;
            }
        }
        return words;
    }

    /** Where the letters and numbers end that stand at a place. */
    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.LETTER_NUMBER
                || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    /** Without those that begin within another. */
    private static List<Hit> apart(Collection<Hit> hits) {
        List<Hit> apart = new ArrayList<>();
        int end = 0;
        for (Hit hit : hits) {
            if (hit.start >= end) {
                apart.add(hit);
                end = hit.start + hit.words.length();
            }
        }
        return apart;
    }

    private static @Nullable Hit longest(String text, int start, List<Name> names) {
        for (Name name : names) {
            Matcher found = name.pattern.matcher(text).region(start, text.length());
            if (found.lookingAt()) {
                return new Hit(start, found.group(), name.id);
            }
        }
        return null;
    }
}

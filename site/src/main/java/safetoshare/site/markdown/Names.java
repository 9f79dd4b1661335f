package safetoshare.site.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safetoshare.site.cache.Recent;

/** Finds names in running text, as they are written, as whole words, and the longest where several begin at one place. */
public final class Names {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}-])[\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s+");
    private static final String GAP = "(?:[ \\t]+|[ \\t]*\\n[ \\t\\x00]*)";
    private static final String END = "(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])";

    private static final int MOST_NAMES = 100;
    private static final int MOST_TEXTS = 1 << 20;

    /** Editions share most names, and most texts. */
    private static final Recent<Map<String, String>, Names> MADE = new Recent<>(MOST_NAMES, (names, made) -> 1);

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Recent<String, List<Hit>> found = new Recent<>(MOST_TEXTS, (text, hits) -> text.length());

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
    public static Names of(Map<String, String> names) {
        return MADE.get(Map.copyOf(names), Names::new);
    }

    private Names(Map<String, String> names) {
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
        return Pattern.compile(BETWEEN.splitAsStream(name)
                .map(word -> Pattern.quote(word).replaceAll("['’]", "\\\\E['’]\\\\Q"))
                .collect(Collectors.joining(GAP, "", END)));
    }

    /** Every name in a text, in order. */
    public List<Hit> in(String text) {
        return found.get(text, this::find);
    }

    private List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            Hit hit = longest(text, word);
            from = hit == null ? word.end() : hit.start + hit.words.length();
            if (hit != null) {
                hits.add(hit);
            }
        }
        return List.copyOf(hits);
    }

    private @Nullable Hit longest(String text, Matcher word) {
        for (Name name : byFirstWord.getOrDefault(word.group(), List.of())) {
            Matcher found = name.pattern.matcher(text).region(word.start(), text.length());
            if (found.lookingAt()) {
                return new Hit(word.start(), found.group(), name.id);
            }
        }
        return null;
    }
}

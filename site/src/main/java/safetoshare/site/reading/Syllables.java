package safetoshare.site.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words by their letters: a group of vowels is one syllable, but for endings that are silent
 * and vowels that are spoken apart. A few words that no such rule tells are listed.
 */
final class Syllables {
    private static final Map<String, Integer> LISTED = Map.ofEntries(
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("being", 2),
            Map.entry("business", 2),
            Map.entry("client", 2),
            Map.entry("clients", 2),
            Map.entry("elsewhere", 2),
            Map.entry("conscience", 2),
            Map.entry("element", 3),
            Map.entry("hundred", 2),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("lion", 2),
            Map.entry("parliament", 3),
            Map.entry("people", 2),
            Map.entry("quiet", 2),
            Map.entry("somebody", 3),
            Map.entry("therefore", 2),
            Map.entry("wednesday", 2));

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPELLED = Pattern.compile("(?:[B-DF-HJ-NP-TV-Z]{2,6}|[A-Z]{2,3})s?");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** The first half of a word made of two, whose last letter is silent. */
    private static final Pattern SILENT_WITHIN = Pattern.compile(
            "^(any|every|home|safe|care|some|there|where|here|life|time|side|like|house|police|fore)"
                    + "(?=one|body|thing|times?|where|guard|givers?|less|ful|work|by|fore|in|upon|tak|ly|ness|ment|line|men|man|how|side|what)");

    private static final Pattern SILENT_BEFORE =
            Pattern.compile("(?<=[^aeiouy])(?<![^aeiou]l)e(?=(?:ly|ful|fully|less|ness|ment|ments)$)");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[gq])ues?$|(?<=[^aeiouy])(?<![^aeiouyl]l)e$"
            + "|(?<=[^aeiouydt])(?<![^aeiouyl]l)ed$|(?<=[^aeiouyscgxz])(?<!ch|sh|[^aeiouyl]l)es$");

    /** Vowels beside each other that are spoken apart. */
    private static final Pattern APART =
            Pattern.compile("[eiouy]ing|(?<![cstgx])ia|(?<=[ct])iat|(?<![gq])ua(?=l|te|t|r)"
                    + "|(?<![tscxglnho])io(?!us)|(?<=[^cstgxn])iou|(?<![ct])ie(?=n[ct]|t)|(?<=sc)ie|(?<=c)iet|creat(?!ur)|(?<=d)eo\\b|sm$"
                    + "|oe(?=t|m)|eou|(?<=n)ui|ruin");

    private Syllables() {}

    /** The syllables of a word, at least one. Numbers count as one; letters spoken one by one as one each. */
    static int of(String word) {
        return PARTS.splitAsStream(word).mapToInt(Syllables::ofPart).sum();
    }

    private static int ofPart(String part) {
        if (part.isEmpty() || part.equals("s") || part.equals("t")) {
            return 0;
        }
        if (SPELLED.matcher(part).matches()) {
            return (int) part.chars().filter(Character::isUpperCase).count();
        }
        String small = part.toLowerCase(Locale.UK);
        Integer listed = LISTED.get(small);
        return listed == null ? Math.max(1, counted(small)) : listed;
    }

    private static int counted(String word) {
        String spoken = SILENT_WITHIN
                .matcher(word)
                .replaceFirst(half -> half.group().endsWith("e")
                        ? half.group().substring(0, half.group().length() - 1) + "'"
                        : half.group() + "'");
        spoken = SILENT_BEFORE.matcher(spoken).replaceFirst("");
        spoken = SILENT_END.matcher(spoken).replaceFirst("");
        int count = (int) VOWELS.matcher(spoken).results().count();
        return count + (int) APART.matcher(spoken).results().count();
    }
}

package safetoshare.site.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells sentences in the passive by their words: a form of "be" or "get", and soon after it a participle. */
final class Passive {
    private static final Pattern FORM = Pattern.compile(
            "(?i)\\b(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|get|gets|got|getting)"
                    + "(?:\\s+(?:not|never|also|always|often|only|still|already|now|then|usually|sometimes|ever|just|first|being|been|\\w{2,}ly)){0,3}"
                    + "\\s+(\\w+)");

    private static final Set<String> IRREGULAR =
            Set.of(("done made given taken known seen told said held kept found shown written sent built brought "
                            + "bought caught taught thought sought left lost met paid put set read run sold spent "
                            + "understood won drawn driven chosen broken spoken stolen forgotten hidden beaten bound led "
                            + "fed heard hurt cut meant thrown withdrawn undertaken overridden laid dealt sworn forbidden "
                            + "begun split shut lent torn worn struck born")
                    .split(" "));

    /** Words that end as participles do and say how somebody or something is. */
    private static final Set<String> ADJECTIVES =
            Set.of(("need indeed worried scared tired interested pleased excited frightened ashamed unrelated "
                            + "related married unmarried experienced distressed confused disabled concerned detailed "
                            + "limited outdated mixed red bed used")
                    .split(" "));

    private Passive() {}

    /** Whether a sentence, or a part of it, is in the passive. */
    static boolean in(String sentence) {
        Matcher form = FORM.matcher(sentence);
        while (form.find()) {
            String word = form.group(1).toLowerCase(Locale.UK);
            if (IRREGULAR.contains(word) || word.matches("\\w{2,}ed") && !ADJECTIVES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

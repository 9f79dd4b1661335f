package safetoshare.site.secret;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what somebody types to log in from the words of a sentence about it. */
final class Value {
    /** What follows a label: a sign or "is", then perhaps a quotation mark, and the first word. */
    private static final Pattern SAID = Pattern.compile(
            "^[\"')]{0,2}(?:\\s?\\([^)\\n]{0,40}\\)(?=\\s?[:=]))?\\s{0,3}(?:(?<sign>[:=]|->|→|[–—-](?=\\s))"
                    + "|(?<is>(?:is|was|are|yw)\\b))?\\s{0,3}(?<quote>[\"'“‘(]{0,2})\\s?"
                    + "(?<word>[^\\s\"'”’,;()\\[\\]{}<>|]{1,200})(?<after>[^|]{0,60})",
            Pattern.DOTALL);

    /** What shows that the word before it is the whole of a value. */
    private static final Pattern END = Pattern.compile(
            "^[.!?]?(?:[\"'”’)\\]]|\\s*$|\\s*[,;/|&\\]]|\\.\\s|\\s+(?:and|or)\\s|\\s*\\n\\s*(?:[^a-z]|$|[a-z-]{1,30}:))",
            Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]{2,40}");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}{3,40}");
    private static final Pattern DIGITS = Pattern.compile("\\d{4,12}");
    private static final Pattern NO_CODE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d+-\\p{L}+"
                    + "|\\d{1,3}(?:st|nd|rd|th)?|[.…*x_•-]+|\\d+[.,]\\d+");
    private static final Pattern MIXED = Pattern.compile("(?=.*\\p{L})(?=.*\\d).{3,}");
    private static final Pattern SIGNS = Pattern.compile("(?=.*\\p{L}).*[_@#$%^&!~+=].*");
    private static final Pattern INNER_CAPITAL = Pattern.compile(".*\\p{Ll}\\p{Lu}.*");

    /** Words that say something of a login, and are none. */
    private static final Set<String> PLAIN =
            Set.of(("none not never no nothing nobody yes required needed optional unknown removed changed "
                            + "protected expired encrypted hidden secret private personal see ask call write keep only "
                            + "always address email name names number phone telephone date here below above and the your "
                            + "their text letter post true false missing forgotten role roles team code codes key keys "
                            + "passwords logins rule rules safety security access sharing help reset dim byth gofynnwch")
                    .split(" "));

    private Value() {}

    /** Whether the words after a label give its value. */
    static boolean follows(Kind kind, String words) {
        Matcher said = SAID.matcher(words);
        if (!said.find()) {
            return false;
        }
        String word = bare(said.group("word"));
        boolean ends = END.matcher(said.group("after")).find()
                || Labels.in(said.group("after").strip()).lookingAt()
                || said.group("word").matches(".*[.!?]$");
        boolean quoted = !said.group("quote").isEmpty();
        if (said.group("sign") != null) {
            return isCode(kind, word) || ends && isName(kind, word);
        }
        if (said.group("is") != null) {
            return isCode(kind, word)
                    || ends
                            && isName(kind, word)
                            && (quoted || CAPITALISED.matcher(word).matches());
        }
        return quoted ? isCode(kind, word) || ends && isName(kind, word) : word.length() >= 4 && isCode(kind, word);
    }

    /** Whether a cell or line, which stands below or beside a label, is its value. */
    static boolean is(Kind kind, String cell) {
        String value = cell.replaceFirst("^(?:value|text|content|answer): ?", "")
                .replaceAll("^[\"'“‘]{1,2}|[\"'”’.]{1,2}$", "");
        String[] words = value.split("\\s+");
        if (words.length == 1) {
            return isCode(kind, value) || isName(kind, value);
        }
        boolean pair = words.length == 3 && words[1].matches("[/,&|]") && isName(kind, words[0]);
        return pair
                || words.length <= 3
                        && Stream.of(words).anyMatch(Value::isPartOfCode)
                        && Stream.of(words).noneMatch(Value::isPlain);
    }

    private static boolean isPartOfCode(String word) {
        return MIXED.matcher(word).matches() && !NO_CODE.matcher(word).matches()
                || DIGITS.matcher(word).matches();
    }

    private static boolean isPlain(String word) {
        return PLAIN.contains(word.toLowerCase(Locale.UK));
    }

    private static String bare(String word) {
        return word.replaceFirst("[.:!?]+$", "");
    }

    /** Whether a word holds signs as people put into passwords. */
    private static boolean isCode(Kind kind, String word) {
        if (word.length() < 3 || word.length() > 200 || NO_CODE.matcher(word).matches()) {
            return false;
        }
        if (kind == Kind.KEY) {
            return word.length() >= 8 && MIXED.matcher(word).matches();
        }
        return DIGITS.matcher(word).matches()
                || MIXED.matcher(word).matches()
                || SIGNS.matcher(word).matches()
                || INNER_CAPITAL.matcher(word).matches();
    }

    private static boolean isName(Kind kind, String word) {
        return kind != Kind.KEY
                && WORD.matcher(word).matches()
                && !isPlain(word)
                && Labels.alone(word).isEmpty();
    }
}

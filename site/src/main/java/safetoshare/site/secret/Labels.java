package safetoshare.site.secret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which logins, passwords and keys are announced, in English and Welsh. */
final class Labels {
    private static final String ONE = "(?<user>user[ -]?(?:name|id)|log[ -]?(?:in|on)(?: (?:name|id))?|sign-?in name"
            + "|enw defnyddiwr)"
            + "|(?<password>pass[ -]?(?:word|code|phrase)|pwd|pin(?: (?:code|number))?|(?:memorable|secret) word"
            + "|(?:access|door|entry|gate|joining|key ?safe) code|enroll?ment key|cyfrinair)"
            + "|(?<key>(?:api|access|secret|private|client|licen[cs]e)[ _-]?(?:key|secret)"
            + "|(?:(?:access|auth|bearer|refresh|api)[ _-]?)?token)";

    private static final Pattern ANYWHERE = Pattern.compile("(?i)(?<![\\w-])(?:" + ONE + ")(?![\\w-])");

    /** A label and nothing else: "Your password:", "label: User name", "User name / password". */
    private static final Pattern ALONE =
            Pattern.compile("(?i)[\"'(]{0,2}(?:(?:label|name|title|term|key|field|text): )?[\"']?"
                    + "(?:(?:the|your|our|my) )?(?:" + ONE
                    + ")(?:\\s?(?:/|,|&|and)\\s?(?:the |your )?[\\w -]{3,16})?[)\"']?"
                    + "\\s?[:=?]?[\"']?");

    /** Some of these stand in each label. */
    private static final List<String> STEMS =
            List.of(("user,login,log in,log-in,logon,log on,logg,sign in,sign-in,signed in,signing in,enw d,passw,"
                            + "passc,passp,pass ,pass-,pwd,pin,e word,t word, code,cyfrinair,key,secret,token")
                    .split(","));

    private Labels() {}

    /** Words of which one stands in each label of a text; none if it holds no label. */
    static List<String> stemsIn(String text) {
        String small = text.toLowerCase(Locale.UK);
        return STEMS.stream().filter(small::contains).toList();
    }

    /** Finds labels in running words. */
    static Matcher in(String words) {
        return ANYWHERE.matcher(words);
    }

    /** What the label names that a matcher found. */
    static Kind kind(Matcher label) {
        if (label.group("user") != null) {
            return Kind.LOGIN;
        }
        return label.group("password") != null ? Kind.PASSWORD : Kind.KEY;
    }

    /** What a cell or line names that is a label and nothing else. */
    static Optional<Kind> alone(String cell) {
        if (cell.length() > 60) {
            return Optional.empty();
        }
        Matcher label = ALONE.matcher(cell);
        return label.matches() ? Optional.of(kind(label)) : Optional.empty();
    }
}

package safetoshare.site.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: in lower case, and without the endings that English gives to one and the same word. */
final class Stem {
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /** What goes in turn; find.js has the same. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending("z", "s"),
            new Ending("^(..+)ie[sd]$", "$1y"),
            new Ending("^(..+(?:ss|ch|sh|x))es$|^(..+[^su])s$", "$1$2"),
            new Ending("^(.*[aeiouy].*)eed$", "$1ee"),
            new Ending("^(.*[aeiouy].*[^e])ed$|^(.*[aeiouy].*)ing$", "$1$2"),
            new Ending("^(.{4,})(?:ation|ment|ness|ence|ance|able)$", "$1"),
            new Ending("^(.{4,})(?:ion|al|ly|er|or)$", "$1"),
            new Ending("^(..+)e$", "$1"),
            new Ending("([bdfgmnprt])\\1$", "$1"),
            new Ending("^(..+)y$", "$1i"));

    private Stem() {}

    private record Ending(Pattern pattern, String instead) {
        private Ending(String pattern, String instead) {
            this(Pattern.compile(pattern), instead);
        }
    }

    /** The words of a text, in order. */
    static List<String> words(String text) {
        String plain = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /** What a word is without its endings. */
    static String of(String word) {
        String stem = word;
        for (Ending ending : ENDINGS) {
            stem = ending.pattern().matcher(stem).replaceAll(ending.instead());
        }
        return stem;
    }
}

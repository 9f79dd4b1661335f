package safetoshare.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import safetoshare.site.cache.Recent;

/** Words as they are compared: in lower case, and without the endings that English gives to one and the same word. */
final class Stem {
    private static final char APOSTROPHE = '\u2019';

    /** What goes in turn, after each z has become an s; find.js has the same. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending("sd", "^(..+)ie[sd]$", "$1y"),
            new Ending("s", "^(..+(?:ss|ch|sh|x))es$|^(..+[^su])s$", "$1$2"),
            new Ending("d", "^(.*[aeiouy].*)eed$", "$1ee"),
            new Ending("dg", "^(.*[aeiouy].*[^e])ed$|^(.*[aeiouy].*)ing$", "$1$2"),
            new Ending("ntse", "^(.{4,})(?:ation|ment|ness|ence|ance|able)$", "$1"),
            new Ending("nlyr", "^(.{4,})(?:ion|al|ly|er|or)$", "$1"),
            new Ending("e", "^(..+)e$", "$1"),
            new Ending("bdfgmnprt", "([bdfgmnprt])\\1$", "$1"),
            new Ending("y", "^(..+)y$", "$1i"));

    private static final int MOST = 1 << 18;
    private static final Recent<String, String> STEMS = new Recent<>(MOST, (word, stem) -> word.length());

    private Stem() {}

    /**
     * An ending.
     *
     * @param last the letters one of which a word with this ending ends in
     * @param pattern a word with it
     * @param instead what the word is without it
     */
    private record Ending(String last, Pattern pattern, String instead) {
        private Ending(String last, String pattern, String instead) {
            this(last, Pattern.compile(pattern), instead);
        }

        private String goneFrom(String word) {
            boolean may = last.indexOf(word.charAt(word.length() - 1)) >= 0;
            return may ? pattern.matcher(word).replaceAll(instead) : word;
        }
    }

    /** The words of a text, in order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char sign = small.charAt(i);
            if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') {
                word.append(sign);
            } else if (sign != '\'' && sign != APOSTROPHE) {
                add(word, words);
            }
        }
        add(word, words);
        return words;
    }

    private static void add(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** What a word is without its endings. */
    static String of(String word) {
        return STEMS.get(word, Stem::made);
    }

    private static String made(String word) {
        String stem = word.replace('z', 's');
        for (Ending ending : ENDINGS) {
            stem = ending.goneFrom(stem);
        }
        return stem;
    }
}

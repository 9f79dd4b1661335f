package safetoshare.checker.flow;

import java.util.ArrayList;
import java.util.List;

/** Takes text apart, with less in the script than {@code String.split}, which would bring regular expressions along. */
public final class Words {
    private static final int MOST_SHOWN = 60;

    private Words() {}

    /** The parts between the places where a character stands; of an empty text, one empty part. */
    public static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(at); to >= 0; to = text.indexOf(at, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Where a word stands in a list, or -1; {@code List.indexOf} would bring equality of lists along. */
    static int placeOf(String word, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** The part of a text before a character, or all of it where the character does not stand. */
    public static String before(char end, String text) {
        int place = text.indexOf(end);
        return place < 0 ? text : text.substring(0, place);
    }

    /** The part of a text after a character, or all of it where the character does not stand. */
    public static String after(char start, String text) {
        return text.substring(text.indexOf(start) + 1);
    }

    /** A text as a message shows it: in quotes, on one line, and not at any length. */
    static String shown(String text) {
        String shown = "\"";
        for (int i = 0; i < Math.min(text.length(), MOST_SHOWN); i++) {
            shown += (char) Math.max(' ', text.charAt(i));
        }
        return shown + (text.length() > MOST_SHOWN ? "…\"" : "\"");
    }
}

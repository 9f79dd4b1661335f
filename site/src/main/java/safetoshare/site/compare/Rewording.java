package safetoshare.site.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What has changed from one text to another, word by word.
 *
 * @param pieces the words of both texts in order: those that stayed, those taken out and those put in
 */
public record Rewording(List<Piece> pieces) {
    /** A word, or the end of a line. */
    private static final Pattern WORD = Pattern.compile("\\n|[^\\s]+");

    /** Keeps its own copy of the pieces. */
    public Rewording {
        pieces = List.copyOf(pieces);
    }

    /** What became of some words. */
    public enum Fate {
        /** They stand in both texts. */
        KEPT,
        /** They stand in the older text alone. */
        DELETED,
        /** They stand in the newer text alone. */
        INSERTED
    }

    /**
     * Some words that follow each other and have the same fate.
     *
     * @param fate what became of them
     * @param words the words, with a space between them, and a line feed at the end of each line
     */
    public record Piece(Fate fate, String words) {}

    /**
     * What has changed from one text to another. Lines that stand in both are kept whole; any space within a line is like any
     * other.
     */
    public static Rewording of(String before, String now) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(lines(before), lines(now), true).getDeltas()) {
            if (delta.getType() == DeltaType.CHANGE) {
                DiffUtils.diff(words(delta.getSource()), words(delta.getTarget()), true)
                        .getDeltas()
                        .forEach(each -> add(pieces, each));
            } else {
                add(pieces, delta);
            }
        }
        return new Rewording(pieces);
    }

    private static void add(List<Piece> pieces, AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            add(pieces, Fate.KEPT, delta.getSource().getLines());
        } else {
            add(pieces, Fate.DELETED, delta.getSource().getLines());
            add(pieces, Fate.INSERTED, delta.getTarget().getLines());
        }
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join(" ", words).replaceAll(" ?\n ?", "\n")));
        }
    }

    /** The lines of a text, each with its end. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> String.join(
                                " ",
                                WORD.matcher(line)
                                        .results()
                                        .map(MatchResult::group)
                                        .toList()) + "\n")
                .toList();
    }

    private static List<String> words(Chunk<String> lines) {
        return WORD.matcher(String.join("", lines.getLines()))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Whether nothing has changed. */
    public boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.fate() == Fate.KEPT);
    }
}

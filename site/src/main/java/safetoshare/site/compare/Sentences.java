package safetoshare.site.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import safetoshare.site.compare.Rewording.Fate;
import safetoshare.site.compare.Rewording.Piece;

/**
 * The sentences in which two texts differ, word by word, each with the sentence before it and the one after.
 *
 * @param sentences the sentences, headings and items of lists, in order
 */
public record Sentences(List<Sentence> sentences) {
    /** A line that stays a line when Markdown is shown: an item, a heading, a quotation or a row of a table. */
    private static final Pattern OWN_LINE = Pattern.compile("\\s*([-*+]|\\d+[.)]|#{1,6}|>|\\|).*");

    /** What stands between sentences; after the number of an item there is no end of one. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?m)(?<!^\\d{1,2}\\.)(?<=[.?!][)\"'”’*]{0,3})\\s+(?=[\\p{Lu}\\d\"'“‘(\\[*{])");

    /** Keeps its own copy of the sentences. */
    public Sentences {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param pieces what became of its words
     * @param afterGap whether sentences between this and the one before are left out, as they stayed the same
     */
    public record Sentence(List<Piece> pieces, boolean afterGap) {
        /** Keeps its own copy of the pieces. */
        public Sentence {
            pieces = List.copyOf(pieces);
        }

        private boolean changed() {
            return pieces.stream().anyMatch(piece -> piece.fate() != Fate.KEPT);
        }

        /** Its words in plain text: those taken out as {@code [-out-]}, those put in as {@code {+in+}}. */
        public String marked() {
            return String.join(" ", pieces.stream().map(Sentence::marked).toList());
        }

        private static String marked(Piece piece) {
            return switch (piece.fate()) {
                case KEPT -> piece.words();
                case DELETED -> "[-" + piece.words() + "-]";
                case INSERTED -> "{+" + piece.words() + "+}";
            };
        }
    }

    /** The sentences in which two texts in Markdown differ. Where the lines of a paragraph break makes no difference. */
    public static Sentences of(String before, String now) {
        List<Sentence> all = lines(Rewording.of(apart(before), apart(now)));
        List<Sentence> shown = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if (isNear(all, i)) {
                shown.add(new Sentence(all.get(i).pieces(), i > last + 1));
                last = i;
            }
        }
        return new Sentences(shown);
    }

    private static boolean isNear(List<Sentence> all, int place) {
        return all.subList(Math.max(0, place - 1), Math.min(all.size(), place + 2)).stream()
                .anyMatch(Sentence::changed);
    }

    /** A text with each sentence in a line of its own. */
    private static String apart(String markdown) {
        StringBuilder text = new StringBuilder();
        boolean open = false;
        for (String line : markdown.lines().toList()) {
            boolean joins = open && !line.isBlank() && !OWN_LINE.matcher(line).matches();
            text.append(joins ? " " : "\n").append(line.strip());
            open = !line.isBlank() && !line.startsWith("#");
        }
        return BETWEEN.matcher(text).replaceAll("\n").replaceAll("\n{2,}", "\n").strip();
    }

    private static List<Sentence> lines(Rewording rewording) {
        List<Sentence> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : rewording.pieces()) {
            String[] parts = piece.words().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isBlank()) {
                    line.add(new Piece(piece.fate(), parts[i].strip()));
                }
                if (i + 1 < parts.length && ends(line, piece.fate())) {
                    lines.add(new Sentence(line, false));
                    line.clear();
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(new Sentence(line, false));
        }
        return lines;
    }

    /** Whether the end of a line in one or both texts ends what is shown as one. */
    private static boolean ends(List<Piece> line, Fate fate) {
        boolean gone = line.stream().allMatch(piece -> piece.fate() == Fate.DELETED);
        return !line.isEmpty() && (fate != Fate.DELETED || gone);
    }
}

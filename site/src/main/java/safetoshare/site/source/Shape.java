package safetoshare.site.source;

import java.util.regex.Pattern;
import safetoshare.site.cache.Recent;
import safetoshare.site.problem.Problems;

/**
 * How much Markdown may be heaped up. Texts that people read never come near; others could take hours to read, or nest deeper
 * than a program can follow.
 */
final class Shape {
    private static final int LINE = 2_000;
    private static final int BLOCK = 10_000;
    private static final int HEADINGS = 300;

    /** Each two of them may nest once more, and each nesting takes room that a program has only so much of. */
    private static final int MARKS = 400;

    /** List and quotation marks, or a deep indent, at the beginning of a line. */
    private static final Pattern DEEP =
            Pattern.compile("(?:[ \t]*(?:>|[*+-][ \t]|\\d{1,9}[.)][ \t])){9}.*|[ \t]{40}.*");

    /** What may be a heading, or the line below the words of one. */
    private static final Pattern HEADING = Pattern.compile(" {0,3}(?:#.*|=+ *|-+ *)");

    /** Markdown that was found sound. */
    private static final Recent<String, Boolean> SOUND =
            new Recent<>(Recent.TEXTS, (markdown, sound) -> markdown.length());

    private Shape() {}

    /** Whether each line and each block of some Markdown can be read; if not, a problem tells the first that cannot. */
    static boolean isSound(Body body, Problems problems) {
        if (SOUND.get(body.markdown()) != null) {
            return true;
        }
        Body.Piece piece = body.pieces().get(0);
        int number = piece.firstLine();
        int block = 0;
        int headings = 0;
        int marks = 0;
        for (String line : piece.markdown().split("\n", -1)) {
            block = line.isBlank() ? 0 : block + line.length();
            marks = line.isBlank() ? 0 : marks + marks(line);
            headings += HEADING.matcher(line).matches() ? 1 : 0;
            String fault = headings > HEADINGS
                    ? "there are more than " + HEADINGS + " headings or rules here. Make several pages of it."
                    : fault(line, block, marks);
            if (!fault.isEmpty()) {
                problems.add(piece.file().at(number), fault);
                return false;
            }
            number++;
        }
        SOUND.put(body.markdown(), true);
        return true;
    }

    private static String fault(String line, int block, int marks) {
        if (line.length() > LINE) {
            return "this line is longer than " + LINE + " letters. Break it.";
        }
        if (block > BLOCK) {
            return "this paragraph, list or table is longer than " + BLOCK + " letters. Divide it by an empty line.";
        }
        if (marks > MARKS) {
            return "there are more than " + MARKS
                    + " of the signs * _ [ ] in this paragraph, list or table. Divide it by an empty line.";
        }
        return DEEP.matcher(line).matches()
                ? "lists or quotations are nested too deep here. Write them on one or two levels."
                : "";
    }

    private static int marks(String line) {
        return (int) line.chars().filter(letter -> "*_[]".indexOf(letter) >= 0).count();
    }
}

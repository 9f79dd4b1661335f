package safetoshare.site.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safetoshare.site.dated.Switches;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Body.Piece;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Text;

/**
 * Reads the blocks of a text that stand behind switches, from {@code {when:id}} by way of {@code {otherwise}}, which may be
 * left out, to {@code {end}}: what is shown on the day, with its lines where they are in the file, and what is not.
 *
 * <p>Where a switch is not on, its sentence stands once in the text: at the first of its blocks that stands on its own, which
 * is one with an empty line above it. A block within a list or a table has none, and never shows the sentence.
 */
final class Blocks {
    private static final Pattern WHEN = Pattern.compile("\\{when:([^{}\\s]*)}\\s*");
    private static final String OTHERWISE = "{otherwise}";
    private static final String END = "{end}";
    private static final List<String> MARKS = List.of("{when:", OTHERWISE, END);
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)(\\{when:|\\{otherwise}|\\{end})");

    private final Switches switches;
    private final Problems problems;
    private final Set<String> told = new HashSet<>();
    private final List<Piece> unshown = new ArrayList<>();

    Blocks(Switches switches, Problems problems) {
        this.switches = switches;
        this.problems = problems;
    }

    /** Whether some Markdown holds a mark of a block, or something near to one. */
    static boolean marked(String markdown) {
        return MARKS.stream().anyMatch(markdown::contains)
                && MARK.matcher(markdown).find();
    }

    /** What is shown of a piece, which is a section or part of one. */
    List<Piece> shown(Piece piece) {
        return marked(piece.markdown()) ? new Reading(piece).run() : List.of(piece);
    }

    /** What was not shown of the pieces so far. */
    List<Piece> unshown() {
        return List.copyOf(unshown);
    }

    /**
     * A block that has begun.
     *
     * @param id its switch
     * @param line the line of its mark
     * @param otherwise the line of its {@code {otherwise}}; 0 if there was none so far
     */
    private record Block(String id, int line, int otherwise) {}

    /** One piece being read, line by line. */
    private final class Reading {
        private final SourceFile file;
        private final List<String> lines;
        private final int firstLine;
        private final Lines shown;
        private final Lines hidden;
        private @Nullable Block block;
        private boolean blank = true;
        private boolean empty;

        private Reading(Piece piece) {
            file = piece.file();
            firstLine = piece.firstLine();
            lines = List.of(piece.markdown().split("\n", -1));
            shown = new Lines(file);
            hidden = new Lines(file);
        }

        private List<Piece> run() {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!marked(line)) {
                    text(firstLine + i, line);
                } else if (!mark(firstLine + i, line)) {
                    problem(
                            firstLine + i,
                            "a mark stands alone on its line, at the left margin. Put it on a line of its own.");
                }
                blank = line.isBlank();
            }
            if (block != null) {
                problem(
                        block.line,
                        "this block does not end in its section. Write {end} on a line of its own, below its text.");
            }
            hidden.cut();
            unshown.addAll(hidden.pieces());
            shown.cut();
            return shown.pieces();
        }

        private void text(int number, String line) {
            empty &= line.isBlank();
            boolean stands = block == null || switches.isOn(block.id) == (block.otherwise == 0);
            (stands ? shown : hidden).add(number, line);
        }

        private boolean mark(int number, String line) {
            Matcher when = WHEN.matcher(line);
            if (when.matches()) {
                begin(number, when.group(1));
            } else if (line.stripTrailing().equals(OTHERWISE)) {
                turn(number);
            } else if (line.stripTrailing().equals(END)) {
                end(number);
            } else {
                return false;
            }
            shown.cut();
            hidden.cut();
            return true;
        }

        private void begin(int number, String id) {
            if (block != null) {
                problem(
                        number,
                        "a block cannot stand in another. End that of line " + block.line + " with {end} first.");
                return;
            }
            if (!switches.known().containsKey(id) && !switches.known().isEmpty()) {
                problem(
                        number,
                        "there is no switch " + id + ". "
                                + Suggestion.of(id, switches.known().keySet()));
            }
            block = new Block(id, number, 0);
            empty = true;
            Optional<Text> sentence = blank ? switches.sentence(id) : Optional.empty();
            if (sentence.isPresent() && told.add(id)) {
                shown.cut();
                shown.put(sentence.get());
            }
        }

        private void turn(int number) {
            if (block == null) {
                problem(number, alone(OTHERWISE));
            } else if (block.otherwise > 0) {
                problem(number, "this block has an {otherwise} already, in line " + block.otherwise + ". Keep one.");
            } else {
                requireText();
                block = new Block(block.id, block.line, number);
            }
        }

        private void end(int number) {
            if (block == null) {
                problem(number, alone(END));
                return;
            }
            if (block.otherwise == 0) {
                requireText();
            }
            block = null;
        }

        private void requireText() {
            if (empty && block != null) {
                problem(block.line, "nothing stands in this block. Write what is said once " + block.id + " is on.");
            }
        }

        private static String alone(String mark) {
            return "there is no {when:…} above this " + mark + " in its section. Write one, or delete this line.";
        }

        private void problem(int line, String what) {
            problems.add(new Place(file.path(), line), what);
        }
    }

    /** Lines gathered into pieces. */
    private static final class Lines {
        private final SourceFile file;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<String> run = new ArrayList<>();
        private int start;
        /** Whether the next line goes on from the last one as if nothing had stood between. */
        private boolean runsOn;

        private Lines(SourceFile file) {
            this.file = file;
        }

        private void add(int number, String line) {
            if (line.isBlank() && run.isEmpty()) {
                runsOn = false;
                return;
            }
            if (run.isEmpty()) {
                start = number;
            }
            run.add(line);
        }

        /** Ends a piece, so that lines can be passed over. */
        private void cut() {
            if (run.isEmpty()) {
                return;
            }
            boolean ended = run.get(run.size() - 1).isBlank();
            pieces.add(new Piece(file, start, String.join("\n", run).stripTrailing(), runsOn));
            run.clear();
            runsOn = !ended;
        }

        private void put(Text sentence) {
            SourceFile from = new SourceFile(sentence.place().path(), sentence.value());
            pieces.add(new Piece(from, sentence.place().line(), sentence.value()));
            runsOn = false;
        }

        private List<Piece> pieces() {
            return List.copyOf(pieces);
        }
    }
}

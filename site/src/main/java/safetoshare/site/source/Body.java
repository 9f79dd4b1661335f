package safetoshare.site.source;

import java.util.List;
import java.util.function.Function;
import safetoshare.site.cache.Recent;
import safetoshare.site.problem.Place;

/**
 * Markdown that stands in one file, or is put together from pieces of several.
 *
 * @param pieces the pieces in order, at least one
 * @param markdown all of it, a blank line between pieces that do not run on
 */
public record Body(List<Piece> pieces, String markdown) {
    /** Equal texts become one, so that what was made of a text in another edition is found at once. */
    private static final Recent<String, String> TEXTS = new Recent<>(Recent.TEXTS, (text, same) -> text.length());

    /** Keeps its own copy of the pieces. */
    public Body {
        pieces = List.copyOf(pieces);
        markdown = TEXTS.get(markdown, Function.identity());
    }

    /**
     * Some lines of a file.
     *
     * @param file the file
     * @param firstLine the line of the file at which they begin, from 1
     * @param markdown the lines
     * @param runsOn whether they go on from the piece before, as if nothing had stood between them
     */
    public record Piece(SourceFile file, int firstLine, String markdown, boolean runsOn) {
        /** Lines that begin a paragraph, list or the like of their own. */
        public Piece(SourceFile file, int firstLine, String markdown) {
            this(file, firstLine, markdown, false);
        }

        /** A part of this piece, from one character to before another, without blank space at its end. */
        public Piece part(int from, int to) {
            return new Piece(
                    file,
                    firstLine + lineFeedsBefore(from),
                    markdown.substring(from, to).stripTrailing());
        }

        private int lineFeedsBefore(int end) {
            int count = 0;
            for (int at = 0; at < end; at++) {
                if (markdown.charAt(at) == '\n') {
                    count++;
                }
            }
            return count;
        }

        /** Where it begins. */
        public Place start() {
            return file.at(firstLine);
        }
    }

    /** Pieces put together. */
    public static Body of(List<Piece> pieces) {
        StringBuilder markdown = new StringBuilder();
        for (Piece piece : pieces) {
            markdown.append(markdown.isEmpty() ? "" : between(piece)).append(piece.markdown());
        }
        return new Body(pieces, markdown.toString());
    }

    /** What stands before a piece that follows another. */
    private static String between(Piece next) {
        return next.runsOn() ? "\n" : "\n\n";
    }

    /** The Markdown of a file that begins at a line. */
    public static Body of(SourceFile file, int firstLine, String markdown) {
        String same = TEXTS.get(markdown, Function.identity());
        return new Body(List.of(new Piece(file, firstLine, same)), same);
    }

    /** Where it begins. */
    public Place start() {
        return pieces.get(0).start();
    }

    /** A part of this Markdown alone, said to begin where all of it does. */
    public Body only(String part) {
        return of(pieces.get(0).file(), pieces.get(0).firstLine(), part);
    }

    /** Finds the places of characters; quickest when asked for them in order. */
    public Lines lines() {
        return new Lines(this);
    }

    /** Tells where characters of a body stand, counting lines on from the last that was asked for. */
    public static final class Lines {
        private final Body body;
        private int piece;
        private int start;
        private int offset;
        private int line;

        private Lines(Body body) {
            this.body = body;
            begin();
        }

        private void begin() {
            piece = 0;
            start = 0;
            offset = 0;
            line = body.pieces.get(0).firstLine();
        }

        /** Where a character of the whole Markdown stands. */
        public Place place(int character) {
            if (character < offset) {
                begin();
            }
            while (piece + 1 < body.pieces.size() && character >= next()) {
                start = next();
                offset = start;
                piece++;
                line = body.pieces.get(piece).firstLine();
            }
            for (; offset < Math.min(character, end()); offset++) {
                if (body.markdown.charAt(offset) == '\n') {
                    line++;
                }
            }
            return body.pieces.get(piece).file().at(line);
        }

        /** Where the piece after this one begins. */
        private int next() {
            return end() + between(body.pieces.get(piece + 1)).length();
        }

        private int end() {
            return start + body.pieces.get(piece).markdown().length();
        }
    }
}

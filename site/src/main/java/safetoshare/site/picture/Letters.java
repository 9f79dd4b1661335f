package safetoshare.site.picture;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The outlines of the letters of a font, read from its file: the machine's own fonts have no part in them. */
final class Letters {
    /** How many straight lines stand in for a curve. */
    private static final int STEPS = 8;

    private final TrueTypeFont font;
    private final CmapLookup signs;
    private final double unit;

    /** Those of a font among the resources. */
    Letters(String resource) {
        try (InputStream file = Objects.requireNonNull(Letters.class.getResourceAsStream(resource), resource)) {
            font = new TTFParser().parseEmbedded(file);
            signs = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text can be written: the font has each of its signs, and they go from left to right. */
    boolean canWrite(String text) {
        char[] signsOfText = text.toCharArray();
        return text.codePoints().allMatch(each -> signs.getGlyphId(each) != 0)
                && !Bidi.requiresBidi(signsOfText, 0, signsOfText.length);
    }

    /** How wide a text is, in sizes of the font. */
    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int sign) {
        try {
            return font.getAdvanceWidth(signs.getGlyphId(sign)) / unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a text whose line of writing begins at a point. */
    Shape outline(String text, double x, double y, double size) {
        Shape shape = new Shape();
        double at = x;
        for (int sign : text.codePoints().toArray()) {
            path(sign).ifPresent(new Tracer(shape, at, y, size / unit)::trace);
            at += width(sign) * size;
        }
        return shape;
    }

    /** The font's file is read on, so one asks at a time. */
    private synchronized Optional<PathIterator> path(int sign) {
        try {
            return Optional.ofNullable(font.getGlyph().getGlyph(signs.getGlyphId(sign)))
                    .map(glyph -> glyph.getPath().getPathIterator(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows the outline of one letter. */
    private static final class Tracer {
        private final Shape shape;
        private final double left;
        private final double base;
        private final double scale;
        private double startX;
        private double startY;
        private double x;
        private double y;

        Tracer(Shape shape, double left, double base, double scale) {
            this.shape = shape;
            this.left = left;
            this.base = base;
            this.scale = scale;
        }

        void trace(PathIterator path) {
            double[] to = new double[6];
            for (; !path.isDone(); path.next()) {
                switch (path.currentSegment(to)) {
                    case PathIterator.SEG_MOVETO -> {
                        x = startX = to[0];
                        y = startY = to[1];
                    }
                    case PathIterator.SEG_LINETO -> line(to[0], to[1]);
                    case PathIterator.SEG_QUADTO -> curve(to[0], to[1], to[2], to[3]);
                    case PathIterator.SEG_CLOSE -> line(startX, startY);
                    default -> throw new IllegalStateException("a letter of TrueType has no other curves");
                }
            }
        }

        private void curve(double midX, double midY, double toX, double toY) {
            double fromX = x;
            double fromY = y;
            for (int step = 1; step <= STEPS; step++) {
                double done = step / (double) STEPS;
                double left = 1 - done;
                line(
                        left * left * fromX + 2 * left * done * midX + done * done * toX,
                        left * left * fromY + 2 * left * done * midY + done * done * toY);
            }
        }

        private void line(double toX, double toY) {
            shape.add(left + x * scale, base - y * scale, left + toX * scale, base - toY * scale);
            x = toX;
            y = toY;
        }
    }
}

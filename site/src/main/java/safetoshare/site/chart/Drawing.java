package safetoshare.site.chart;

import java.util.List;

/**
 * A chart with a place for everything. Every length counts in the unit of {@link Lettering#SIZE}.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param boxes where each box of the chart goes, in the same order
 * @param lines where each arrow of the chart goes, in the same order
 */
record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {
    /** Keeps its own copies. */
    Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A place, counted from the top left. */
    record Point(int x, int y) {
        /** The same place, counted from another. */
        Point from(Point origin) {
            return new Point(x - origin.x, y - origin.y);
        }
    }

    /**
     * Lines of words.
     *
     * @param top the middle of their upper edge
     * @param lines the lines
     */
    record Words(Point top, List<String> lines) {
        /** Keeps its own copy of the lines. */
        Words {
            lines = List.copyOf(lines);
        }

        /** Where their lower edge is. */
        int bottom() {
            return top.y() + lines.size() * Lettering.LINE;
        }
    }

    /** A box with its words. */
    record Box(Point corner, int width, int height, Words words) {
        /** The middle of its upper edge. */
        Point top() {
            return new Point(words.top().x(), corner.y());
        }
    }

    /** An arrow by its corners, with its words. */
    record Line(List<Point> points, Words words) {
        /** Keeps its own copy of the points. */
        Line {
            points = List.copyOf(points);
        }
    }
}

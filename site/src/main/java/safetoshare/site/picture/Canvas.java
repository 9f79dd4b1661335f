package safetoshare.site.picture;

/**
 * A picture in shades of one ink on one ground. A shape is filled by how much of each point it covers, reckoned exactly and
 * without Java2D, whose results differ between versions.
 */
final class Canvas {
    /** The shade of a point that is wholly covered. */
    static final int FULL = 15;

    private final int width;
    private final int height;
    private final byte[] shades;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.shades = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How much of a point is covered, from 0 to {@link #FULL}. */
    int shade(int x, int y) {
        return shades[y * width + x];
    }

    /** Fills a shape; what lies outside of the picture is cut off above, below and at the right. */
    void fill(Shape shape) {
        int top = (int) Math.max(0, Math.floor(shape.top()));
        int rows = (int) Math.min(height, Math.ceil(shape.bottom())) - top;
        if (rows <= 0) {
            return;
        }
        double[] change = new double[rows * stride()];
        shape.lines((x1, y1, x2, y2) -> {
            if (y1 < y2) {
                cover(change, rows, new double[] {x1, y1 - top, x2, y2 - top}, 1);
            } else if (y2 < y1) {
                cover(change, rows, new double[] {x2, y2 - top, x1, y1 - top}, -1);
            }
        });
        for (int row = 0; row < rows; row++) {
            double covered = 0;
            for (int x = 0; x < width; x++) {
                covered += change[row * stride() + x];
                int at = (top + row) * width + x;
                shades[at] = (byte) Math.max(shades[at], Math.round(FULL * Math.min(1, Math.abs(covered))));
            }
        }
    }

    /** Notes, along a line that leads down, by how much each point is covered more than the one on its left. */
    private void cover(double[] change, int rows, double[] line, int sign) {
        double slope = (line[2] - line[0]) / (line[3] - line[1]);
        for (int row = (int) Math.max(0, Math.floor(line[1])); row < Math.min(rows, Math.ceil(line[3])); row++) {
            double from = Math.max(row, line[1]);
            double to = Math.min(row + 1, line[3]);
            double x1 = within(line[0] + slope * (from - line[1]));
            double x2 = within(line[0] + slope * (to - line[1]));
            spread(change, row * stride(), Math.min(x1, x2), Math.max(x1, x2), sign * (to - from));
        }
    }

    /** A row of changes has room for those past its last point. */
    private int stride() {
        return width + 2;
    }

    private double within(double x) {
        return Math.max(0, Math.min(width, x));
    }

    /** What a piece of a line within one row covers: of the points that it crosses a part, and of those after them all. */
    private static void spread(double[] change, int row, double left, double right, double high) {
        double before = 0;
        int last = (int) Math.floor(right);
        for (int x = (int) Math.floor(left); x <= last; x++) {
            double covered = covered(left, right, x + 1) * high;
            change[row + x] += covered - before;
            before = covered;
        }
        change[row + last + 1] += high - before;
    }

    /** Of the point that ends at a place, the part on the right of a line that goes evenly from one place to another. */
    private static double covered(double left, double right, double end) {
        if (right <= end && left >= end - 1) {
            return end - (left + right) / 2;
        }
        double from = Math.max(left, end - 1);
        double to = Math.min(right, end);
        double crossed = (to - from) * (end - (from + to) / 2) / (right - left);
        return crossed + Math.max(0, end - 1 - left) / (right - left);
    }
}

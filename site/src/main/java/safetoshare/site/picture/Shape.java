package safetoshare.site.picture;

import java.util.ArrayList;
import java.util.List;

/** Closed outlines made of straight lines. */
final class Shape {
    private final List<double[]> lines = new ArrayList<>();
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    /** Told of a line. */
    interface Line {
        void from(double x1, double y1, double x2, double y2);
    }

    /** The outline through some points, given as {@code x, y} each. */
    static Shape of(double... points) {
        Shape shape = new Shape();
        int last = points.length - 2;
        for (int i = 0; i < points.length; i += 2) {
            shape.add(points[last], points[last + 1], points[i], points[i + 1]);
            last = i;
        }
        return shape;
    }

    void add(double x1, double y1, double x2, double y2) {
        lines.add(new double[] {x1, y1, x2, y2});
        top = Math.min(top, Math.min(y1, y2));
        bottom = Math.max(bottom, Math.max(y1, y2));
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    void lines(Line each) {
        lines.forEach(line -> each.from(line[0], line[1], line[2], line[3]));
    }
}

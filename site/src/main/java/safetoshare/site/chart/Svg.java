package safetoshare.site.chart;

import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;
import safetoshare.checker.flow.Outcome;
import safetoshare.site.chart.Drawing.Point;
import safetoshare.site.chart.Drawing.Words;

/**
 * Writes a drawing as SVG. Everything has the colour of the text around it, and what differs does so by its shape, so that it
 * is legible in any colours and in print; no style sheet is needed, so that a page's policy may forbid one.
 */
final class Svg {
    private static final String FRAME =
            "<g fill=\"currentColor\" stroke-width=\".4\" font-size=\"4\" font-family=\"Arial,Helvetica,sans-serif\""
                    + " text-anchor=\"middle\"><marker id=\"tip\" viewBox=\"0 0 4 4\" refX=\"4\" refY=\"2\" markerUnits=\"userSpaceOnUse\""
                    + " markerWidth=\"2\" markerHeight=\"2\" orient=\"auto\"><path d=\"M0 0 4 2 0 4z\"/></marker>\n";
    private static final String LINE = "fill=\"none\" stroke=\"currentColor\"";

    private final Chart chart;
    private final Drawing drawing;
    private final StringBuilder out = new StringBuilder();

    private Svg(Chart chart, Drawing drawing) {
        this.chart = chart;
        this.drawing = drawing;
    }

    /**
     * The drawing's inside.
     *
     * @return a group for each question, and in it a group for each arrow that leaves it. The arrow's {@code data-by} lists the
     *     answers that it stands for; its {@code data-to} is the number of the question it leads to, or where there is none the
     *     outcome's box is in the arrow's own group
     */
    static String of(Chart chart, Drawing drawing) {
        Svg svg = new Svg(chart, drawing);
        svg.out.append(FRAME);
        for (int i = 0; i < chart.boxes().size(); i++) {
            if (chart.boxes().get(i).kind().isEmpty()) {
                svg.question(i);
            }
        }
        return svg.out.append("</g>").toString();
    }

    private void question(int number) {
        Point origin = drawing.boxes().get(number).top();
        out.append("<g ").append(moved(origin)).append('>');
        box(number, origin);
        for (int i = 0; i < chart.arrows().size(); i++) {
            if (chart.arrows().get(i).from() == number) {
                arrow(chart.arrows().get(i), drawing.lines().get(i), origin);
            }
        }
        out.append("</g>\n");
    }

    /** An arrow, whose group has its origin at the arrow's tip. */
    private void arrow(Chart.Arrow arrow, Drawing.Line line, Point origin) {
        boolean ends = chart.boxes().get(arrow.to()).kind().isPresent();
        Point tip = line.points().get(line.points().size() - 1);
        out.append("<g data-by=\"").append(String.join(" ", arrow.answers())).append("\" ");
        out.append(ends ? "" : "data-to=\"" + arrow.to() + "\" ").append(moved(tip.from(origin)));
        out.append("><path ").append(LINE).append(" marker-end=\"url(#tip)\" d=\"");
        path(line, tip);
        out.append("\"/>");
        text(line.words(), tip);
        if (ends) {
            box(arrow.to(), tip);
        }
        out.append("</g>");
    }

    private static String moved(Point to) {
        return written("transform=\"translate(%d %d)\"", to.x(), to.y());
    }

    private void box(int number, Point origin) {
        Drawing.Box box = drawing.boxes().get(number);
        Point corner = box.corner().from(origin);
        String shape = chart.boxes().get(number).kind().map(Svg::shape).orElse(" rx=\"4\"");
        out.append(written(
                "<rect x=\"%d\"%s width=\"%d\" height=\"%d\" %s%s/>",
                corner.x(), unlessZero("y", corner.y()), box.width(), box.height(), LINE, shape));
        text(box.words(), origin);
    }

    /** Questions have round corners; outcomes have square ones, and the less an outcome is settled the more broken is its edge. */
    private static String shape(Outcome.Kind kind) {
        return switch (kind) {
            case EMERGENCY, ACT -> " stroke-width=\"1.2\"";
            case SHARE, PREPARE -> "";
            case ADVICE -> " stroke-dasharray=\"3 1\"";
            case NOT_NOW -> " stroke-dasharray=\"1\"";
        };
    }

    /** The arrow's corners, with a gap where its words stand. */
    private void path(Drawing.Line line, Point tip) {
        Words words = line.words();
        Point before = line.points().get(0);
        Point start = before.from(tip);
        out.append('M').append(start.x()).append(' ').append(start.y());
        for (Point at : line.points().subList(1, line.points().size())) {
            Point to = at.from(tip);
            boolean holdsWords =
                    at.x() == before.x() && before.y() <= words.top().y() && words.bottom() <= at.y();
            if (at.x() != before.x()) {
                out.append('H').append(to.x());
            }
            if (holdsWords) {
                out.append('V').append(words.top().from(tip).y());
                out.append("m0 ").append(words.bottom() - words.top().y());
            }
            if (at.y() != before.y()) {
                out.append('V').append(to.y());
            }
            before = at;
        }
    }

    private void text(Words words, Point origin) {
        Point top = words.top().from(origin);
        out.append(written("<text%s y=\"%d\">", unlessZero("x", top.x()), top.y() + Lettering.SIZE));
        String next = "";
        for (String line : words.lines()) {
            out.append(next).append(StringEscapeUtils.escapeXml10(line));
            out.append(next.isEmpty() ? "" : "</tspan>");
            next = written("<tspan x=\"%d\" dy=\"%d\">", top.x(), Lettering.LINE);
        }
        out.append("</text>");
    }

    /** Numbers are written alike wherever the program runs. */
    private static String written(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private static String unlessZero(String name, int value) {
        return value == 0 ? "" : written(" %s=\"%d\"", name, value);
    }
}

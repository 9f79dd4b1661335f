package safetoshare.site.chart;

import org.apache.commons.text.StringEscapeUtils;
import safetoshare.site.cache.Cache;
import safetoshare.site.cache.Fingerprint;

/**
 * A chart drawn.
 *
 * @param chart what it shows
 * @param title its title
 * @param description how to read it, and where the same stands as text
 * @param drawing what is inside the {@code svg} element: its view box, {@code >}, and the drawing
 */
public record Picture(Chart chart, String title, String description, String drawing) {
    /** How many pixels one unit of the drawing takes where nothing else decides. */
    private static final double SCALE = 3.5;

    /**
     * Draws a chart, unless it was drawn before.
     *
     * @param chart what to draw
     * @param title its title
     * @param description how to read it
     * @param cache where drawings are kept: placing takes longer than the rest of a small build
     */
    public static Picture of(Chart chart, String title, String description, Cache cache) {
        String drawing = cache.text("flowchart-" + new Fingerprint().add(chart.toString()) + ".svg", () -> draw(chart));
        return new Picture(chart, title, description, drawing);
    }

    private static String draw(Chart chart) {
        Drawing drawing = Layout.of(chart);
        long width = Math.round(drawing.width() * SCALE);
        return "width=\"" + width + "\" viewBox=\"0 0 " + drawing.width() + " " + drawing.height() + "\">"
                + Svg.of(chart, drawing);
    }

    /** The picture as a file of its own. */
    public String file() {
        return inline().replaceFirst("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"");
    }

    /** The picture as part of a page that tells nothing else about it. */
    public String inline() {
        int end = drawing.indexOf('>') + 1;
        return "<svg role=\"img\" aria-labelledby=\"picture picture-about\" " + drawing.substring(0, end)
                + "<title id=\"picture\">" + StringEscapeUtils.escapeXml10(title)
                + "</title><desc id=\"picture-about\">"
                + StringEscapeUtils.escapeXml10(description) + "</desc>" + drawing.substring(end) + "</svg>\n";
    }

    /** The picture as part of a page, below a heading that names it. */
    public String below(String heading) {
        return "<svg role=\"img\" aria-labelledby=\"" + heading + "\" " + drawing + "</svg>\n";
    }
}

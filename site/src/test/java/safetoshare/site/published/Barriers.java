package safetoshare.site.published;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What stands between a page, as it is laid out now, and its readers, measured by {@code barriers.js}.
 *
 * @param page the page
 */
record Barriers(Page page) {
    private static final String SCRIPT = script();
    private static final String STYLE = "(rules) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules);"
            + " document.adoptedStyleSheets = rules ? [sheet] : []; }";

    /** What criterion 1.4.12 names. */
    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

    private static final String LARGE = "html { font-size: 200% !important; }";

    private static String script() {
        try (InputStream file = Objects.requireNonNull(Barriers.class.getResourceAsStream("barriers.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The barriers of a page that has just been opened. */
    static Barriers on(Page page) {
        page.evaluate(SCRIPT);
        return new Barriers(page);
    }

    /** What functions of the script find in a window of a size. */
    List<String> at(int width, int height, String... functions) {
        page.setViewportSize(width, height);
        return Stream.of(functions)
                .flatMap(each -> ((List<?>) page.evaluate("barriers." + each + "()"))
                        .stream().map(fault -> width + " " + each + ": " + fault))
                .toList();
    }

    /** Spaces out all text as far as readers must be able to. */
    void spaceOut() {
        page.evaluate(STYLE, SPACED);
    }

    /** Makes text twice as large, and nothing else. */
    void enlargeText() {
        page.evaluate(STYLE, LARGE);
    }

    /** Makes text as it was. */
    void reset() {
        page.evaluate(STYLE, "");
    }
}

package safetoshare.site.published;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** What stands between a page, as it is shown now, and its readers: axe with its best practices, and whether it fits. */
final class Accessibility {
    private static final int HEIGHT = 800;

    /**
     * Runs axe as its builder for Playwright would, but loads it once for a page and describes only what is wrong, or what
     * axe cannot decide. That is the contrast of what the edge of a frame cuts off, and of the words in pictures, whose
     * colours {@link FlowchartTest} compares.
     */
    private static final String AXE = """
            async () => {
              const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
              const resultTypes = ["violations", "incomplete"];
              const found = await axe.run({ runOnly: { type: "tag", values }, resultTypes, iframes: false });
              const known = ({ target }) => document.querySelector(target[0]).closest("svg, [role=region]");
              const unsure = (rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !known(node)) });
              const open = found.incomplete.map((rule) => (rule.id === "color-contrast" ? unsure(rule) : rule));
              return [...found.violations, ...open].flatMap((rule) =>
                rule.nodes.map((node) => `${rule.id} at ${node.target}: ${node.failureSummary} ${node.html}`));
            }""";

    private static final String WIDTH =
            "() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)";

    private Accessibility() {}

    /** What is wrong with a page on a phone in the dark, and on a desk in the light. */
    static List<String> faults(Page page) {
        if ((boolean) page.evaluate("() => !window.axe")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return Stream.concat(
                        faults(page, Visitor.PHONE, ColorScheme.DARK), faults(page, Visitor.DESK, ColorScheme.LIGHT))
                .toList();
    }

    /** From the top, since what is just scrolling out of sight is no fault. */
    private static Stream<String> faults(Page page, int width, ColorScheme colours) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.evaluate("() => scrollTo(0, 0)");
        int widest = (int) page.evaluate(WIDTH);
        Stream<String> fit = widest > width ? Stream.of("is " + widest + " pixels wide") : Stream.empty();
        Stream<String> axe = ((List<?>) page.evaluate(AXE)).stream().map(String::valueOf);
        return Stream.concat(fit, axe).map(fault -> width + " " + colours + ": " + fault);
    }
}

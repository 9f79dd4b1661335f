package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.Shows;

/** Every page is valid HTML with headings in order. */
class HtmlTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final NuChecker NU = new NuChecker();

    /** Every question and outcome of the checker in the page has one, of which one at a time is not hidden. */
    private static final String SEVERAL_TITLES = "warning: Consider using the “h1” element as a top-level heading only";

    static List<String> pages() {
        return SITE.pages();
    }

    @Shows("4.1.1")
    @ParameterizedTest
    @MethodSource("pages")
    void theNuCheckerFindsNothing(String page) throws Exception {
        assertThat(NU.faults(SITE.bytes(page), SITE.address(page)))
                .filteredOn(fault -> !page.equals(PublishedSite.CHECKER) || !fault.contains(SEVERAL_TITLES))
                .isEmpty();
    }

    @Test
    void theNuCheckerFindsWhatIsWrong() throws Exception {
        String wrong =
                "<!doctype html><html lang=en><title>a</title><p><section></section></p><img src=a><p role=button>";
        assertThat(NU.faults(wrong.getBytes(StandardCharsets.UTF_8), SITE.address("wrong.html")))
                .hasSizeGreaterThan(2);
    }

    @Shows("1.3.1")
    @ParameterizedTest
    @MethodSource("pages")
    void headingsBeginAtLevelOneAndSkipNoLevel(String page) {
        Document document = SITE.document(page);
        document.select("[hidden], template").remove();
        List<Integer> levels = document.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1);
        assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d of %s", i + 1, page).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noStyleScriptOrHandlerIsWrittenIntoAPage(String page) {
        Document document = SITE.document(page);
        assertThat(document.select("[style], style, script:not([src]), a[href^=javascript:]"))
                .isEmpty();
        assertThat(document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(document.select("script").stream().map(HtmlTest::source)).allMatch(src -> !src.contains(":"));
    }

    private static String source(Element script) {
        return script.attr("src");
    }
}

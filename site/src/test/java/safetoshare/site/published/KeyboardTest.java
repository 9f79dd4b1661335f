package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keyboard alone reaches everything, in the order in which it stands. */
class KeyboardTest {
    /** Numbers what can be used, in order; of a group of radio buttons the first, from which the arrows lead on. */
    private static final String STOPS = "() => { const groups = new Set();"
            + "const stops = [...document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]')]"
            + ".filter((each) => each.checkVisibility({visibilityProperty: true}))"
            + ".filter((each) => each.type !== 'radio' || !groups.has(each.form) && groups.add(each.form));"
            + "stops.forEach((each, index) => { each.dataset.stop = index; });"
            + "return stops.map((each, index) => `${index} ${each.id || each.textContent.trim()}`); }";

    private static final String FOCUSED = "() => { const at = document.activeElement;"
            + "const box = at.getBoundingClientRect();"
            + "const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;"
            + "return `${at.dataset.stop} ${at.id || at.textContent.trim()}${seen ? '' : ', out of sight'}`; }";

    static List<String> pages() {
        return List.of(
                "index.html",
                "golden-rules/rule-3/index.html",
                "law/index.html",
                "checker/index.html",
                "search/index.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theTabKeyReachesEverythingInOrder(String name) {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(name)) {
            requireOrder(visit.page());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"special-situations", "protect"})
    void theTabKeyReachesEverythingInOrderWhereTheCheckerShows(String what) {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            checker.answersAtOnce(
                    Walks.outcomes().contains(what) ? Walks.to(what).answers() : Walks.toQuestion(what));
            assertThat(checker.shown()).endsWith(" " + what);
            requireOrder(visit.page());
        }
    }

    /** From the first thing that can be used, whatever had the focus before. */
    private static void requireOrder(Page page) {
        List<?> expected = (List<?>) page.evaluate(STOPS);
        page.locator("[data-stop='0']").focus();
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            reached.add(page.evaluate(FOCUSED));
            page.keyboard().press("Tab");
        }
        assertThat(reached).hasSizeGreaterThan(20).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFirstTabShowsTheLinkThatSkipsToTheContent(String name) {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens(name)) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".govuk-skip-link")).isFocused();
            assertThat(page.locator(".govuk-skip-link")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isTrue();
        }
    }
}

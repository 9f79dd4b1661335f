package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.Shows;

/** The keyboard alone reaches everything, in the order in which it stands. */
class KeyboardTest {
    /** Of a page with more stops than this, the first and the last are walked, so that a test ends. */
    private static final int MANY = 70;

    private static final int LAST = 20;

    private static final String KEYS = "abcdefghijklmnopqrstuvwxyz0123456789/?.,-";
    private static final int PHONE_HEIGHT = 568;
    private static final int ENLARGED = 256;

    static List<String> pages() {
        return Kinds.pages();
    }

    /** Forwards at a desk and at 400 %, backwards on a phone in the dark, where what sticks to the top comes to lie over it. */
    @Shows({"2.1.1", "2.1.2", "2.4.3", "2.4.7", "2.4.11", "3.2.1"})
    @ParameterizedTest
    @MethodSource("pages")
    void theTabKeyReachesEverythingInOrderAndShowsWhereItIs(String name) {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(name)) {
            Page page = visit.page();
            Barriers.on(page);
            requireWalks(page, false);
            page.setViewportSize(Visitor.PHONE, ENLARGED);
            requireWalks(page, false);
            page.setViewportSize(Visitor.PHONE, PHONE_HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            requireWalks(page, true);
            assertThat(visit.addresses()).hasSize(1);
        }
    }

    @Shows({"2.1.1", "2.1.2", "2.4.3", "2.4.7", "2.4.11", "3.2.1"})
    @ParameterizedTest
    @MethodSource("steps")
    void theTabKeyReachesEverythingWhereTheCheckerShows(String what) {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            checker.answersAtOnce(
                    Walks.outcomes().contains(what) ? Walks.to(what).answers() : Walks.toQuestion(what));
            assertThat(checker.shown()).endsWith(" " + what);
            Barriers.on(visit.page());
            requireWalks(visit.page(), false);
            visit.page().setViewportSize(Visitor.PHONE, PHONE_HEIGHT);
            requireWalks(visit.page(), true);
            assertThat(checker.shown()).endsWith(" " + what);
        }
    }

    @Shows("2.4.11")
    @Test
    void whereTextIsTwiceAsLargeTheFocusIsNotHiddenEither() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens("asked-for-information/index.html")) {
            Barriers.on(visit.page()).enlargeText();
            requireWalks(visit.page(), true);
        }
    }

    /** Each sort of question, and the results that show most and least. */
    static List<String> steps() {
        return List.of("recipient", "special-situations", "protect", "not-now");
    }

    private static void requireWalks(Page page, boolean back) {
        int all = (int) page.evaluate("barriers.stops().length");
        assertThat(all).isGreaterThan(page.url().contains("/present/") ? 2 : 20);
        requireWalk(page, 0, all > MANY ? MANY : all, back);
        if (all > MANY) {
            requireWalk(page, all - LAST, all, back);
        }
    }

    private static void requireWalk(Page page, int from, int to, boolean back) {
        page.evaluate("([from, to]) => barriers.watch(from, to)", List.of(from, to));
        page.evaluate("walk.expected.at(" + (back ? -1 : 0) + ").focus()");
        for (int i = from; i < to; i++) {
            page.keyboard().press(back ? "Shift+Tab" : "Tab");
        }
        assertThat((List<?>) page.evaluate("barriers.walked(" + back + ")")).isEmpty();
    }

    @Shows({"2.1.4", "2.4.1"})
    @ParameterizedTest
    @MethodSource("pages")
    void theFirstTabShowsTheLinkThatSkipsToTheContentAndNoSingleKeyDoesAnything(String name) {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens(name)) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".govuk-skip-link")).isFocused();
            assertThat(page.locator(".govuk-skip-link")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            requireNothingFromKeys(page);
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isTrue();
        }
    }

    private static void requireNothingFromKeys(Page page) {
        String address = page.url();
        page.evaluate("() => { window.changes = 0; new MutationObserver(() => changes++)"
                + ".observe(document, {subtree: true, childList: true, attributes: true}); }");
        for (char key : KEYS.toCharArray()) {
            page.keyboard().press(String.valueOf(key));
        }
        assertThat(page.evaluate("changes")).isEqualTo(0);
        assertThat(page.locator("main")).isFocused();
        assertThat(page.url()).isEqualTo(address);
    }
}

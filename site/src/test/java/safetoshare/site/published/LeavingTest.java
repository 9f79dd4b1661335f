package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The button "Leave this page" of an edition that has chosen it: gone at once, nothing to come back to, nothing covered. */
class LeavingTest {
    private static final String ELSEWHERE = "https://weather.example/today";
    private static final String CHECKER = "checker/index.html";

    /** The text of what has the focus, if something else lies over it. */
    /** Empty, if what has the focus can be seen in the middle of each line of it that is on the screen. */
    private static final String COVERED = "() => { const at = document.activeElement;"
            + "if (at === document.body) return '';"
            + "const part = (from, to, end) => [Math.max(from, 0), Math.min(to, end)];"
            + "const seen = [...at.getClientRects()]"
            + ".map(line => [part(line.left, line.right, innerWidth), part(line.top, line.bottom, innerHeight)])"
            + ".filter(line => line.every(([from, to]) => from < to));"
            + "const tops = seen.map(line => document.elementFromPoint(...line.map(([from, to]) => (from + to) / 2)));"
            + "if (!tops.length) return 'out of sight: ' + at.textContent + ' scrolled to ' + scrollY;"
            + "return tops.every(top => at.contains(top) || top.contains(at)) ? '' : at.textContent; }";

    @TempDir
    private static Path folder;

    private static Haven haven;

    @BeforeAll
    static void publish() {
        haven = new Haven(folder, "2026-11-22");
    }

    @AfterAll
    static void stop() {
        haven.close();
    }

    private static Visit opens(Visitor visitor, String page) {
        Visit visit = visitor.opensAddress(haven.address("privacy/index.html"));
        visit.context()
                .route(
                        ELSEWHERE,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<title>Weather</title><link rel=icon href=data:,>")));
        visit.page().navigate(haven.address(page));
        return visit;
    }

    private static Locator button(Visit visit) {
        return visit.page().locator(".leave a");
    }

    private static void requireGone(Visit visit) {
        visit.page().waitForURL(ELSEWHERE);
        visit.page().goBack();
        assertThat(visit.page().url()).isEqualTo(haven.address("privacy/index.html"));
        visit.page().goForward();
        assertThat(visit.page().url()).isEqualTo(ELSEWHERE);
    }

    @Test
    void thePageIsReplacedSoThatGoingBackDoesNotShowIt() {
        try (Visit visit = opens(Visitor.at(Visitor.PHONE), "consent/index.html")) {
            button(visit).click();
            requireGone(visit);
        }
    }

    @Test
    void theCheckersAnswersAreGoneAndGoingBackShowsTheFirstQuestion() {
        try (Visit visit = opens(Visitor.at(Visitor.DESK), CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            checker.answersAtOnce(Walks.longest().answers().subList(0, 3));
            button(visit).click();
            visit.page().waitForURL(ELSEWHERE);
            visit.page().goBack();
            assertThat(visit.page().url()).startsWith(haven.address(CHECKER));
            assertThat(checker.shown()).isEqualTo("? " + Walks.questions().get(0));
            assertThat(checker.chosen()).isZero();
            assertThat(checker.answersSoFar()).isEmpty();
        }
    }

    @Test
    void escThreeTimesLeavesAndTheCountIsToldAndBegunAgainByAnyOtherKey() {
        try (Visit visit = opens(Visitor.at(Visitor.DESK), "consent/index.html")) {
            Locator told = visit.page().locator(".leave [role=status]");
            assertThat(told).hasText("Presses of Esc to leave: 3");
            visit.page().keyboard().press("Escape");
            visit.page().keyboard().press("Escape");
            assertThat(told).hasText("Presses of Esc to leave: 1");
            visit.page().keyboard().press("Tab");
            assertThat(told).hasText("Presses of Esc to leave: 3");
            for (int i = 0; i < 3; i++) {
                visit.page().keyboard().press("Escape");
            }
            requireGone(visit);
        }
    }

    @Test
    void theKeyboardReachesItAndEnterLeaves() {
        try (Visit visit = opens(Visitor.at(Visitor.DESK), CHECKER)) {
            Page page = visit.page();
            for (int i = 0; i < 5; i++) {
                page.keyboard().press("Tab");
            }
            assertThat(button(visit)).isFocused();
            page.keyboard().press("Enter");
            requireGone(visit);
        }
    }

    @Test
    void withScriptingOffItIsALinkAndTellsTheOtherSiteNothing() {
        try (Visit visit = opens(Visitor.at(Visitor.PHONE).withoutScripting(), CHECKER)) {
            assertThat(visit.page().locator("meta[name=referrer]")).hasAttribute("content", "no-referrer");
            assertThat(visit.page().locator(".leave")).hasText("Leave this page Your history stays.");
            button(visit).click();
            visit.page().waitForURL(ELSEWHERE);
        }
    }

    /** The bar may show more of itself to whoever goes there by keys; under a finger it stays where it is, or the press misses. */
    @ParameterizedTest
    @ValueSource(strings = {".leave a", ".urgent a[href='tel:999']"})
    void whereThePageIsScrolledOnAPhoneAPressMeetsWhatItIsMeantFor(String link) {
        try (Visit visit = opens(Visitor.at(Visitor.PHONE), "consent/index.html")) {
            Page page = visit.page();
            page.setViewportSize(Visitor.PHONE, 640);
            page.evaluate("() => { addEventListener('click', (event) => { event.preventDefault();"
                    + " event.stopPropagation(); window.met = event.target.getAttribute('href'); }, true); }");
            page.evaluate("() => scrollTo(0, 400)");
            BoundingBox box = page.locator(link).boundingBox();
            page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
            assertThat(page.evaluate("() => window.met"))
                    .isEqualTo(page.locator(link).getAttribute("href"));
        }
    }

    @Test
    void withoutANetworkAKeptGuideShowsAPageThatTellsNothing() {
        try (Visit visit = opens(Visitor.at(Visitor.PHONE), "take-with-you/index.html")) {
            Haven.keep(visit.page());
            visit.page().navigate(haven.address(CHECKER));
            visit.context().setOffline(true);
            button(visit).click();
            visit.page().waitForURL(haven.address("notes.html"));
            assertThat(visit.page()).hasTitle("Notes");
            assertThat(visit.page().locator("body")).hasText("Notes There are no notes yet.");
        }
    }

    @ParameterizedTest
    @CsvSource({"320, 640", "320, 256", "740, 360", "1280, 800"})
    void itStaysInViewWhileTheReaderGoesThroughThePageAndHidesNothingThatHasTheFocus(int width, int height) {
        try (Visit visit = opens(Visitor.at(width), "consent/index.html")) {
            Page page = visit.page();
            page.setViewportSize(width, height);
            page.evaluate("scrollTo(0, 900)");
            assertThat(button(visit)).isInViewport();
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            page.locator(".site-header__menu").focus();
            int stops = 0;
            for (; stops < 60; stops++) {
                page.keyboard().press("Tab");
                requireInSight(page);
                assertThat(button(visit)).isInViewport();
            }
            for (; stops > 0; stops--) {
                page.keyboard().press("Shift+Tab");
                requireInSight(page);
            }
        }
    }

    /** The browser may take a moment to bring what has the focus into view. */
    private static void requireInSight(Page page) {
        try {
            page.waitForCondition(() -> page.evaluate(COVERED).equals(""));
        } catch (TimeoutError e) {
            // What it stays at is told below.
        }
        assertThat(page.evaluate(COVERED)).isEqualTo("");
    }

    @Test
    void paperHasNoSuchButtonAndThePageIsAccessible() {
        try (Visit visit = opens(Visitor.at(Visitor.PHONE), CHECKER)) {
            assertThat(Accessibility.faults(visit.page())).isEmpty();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().locator(".leave")).isHidden();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void theCheckerStaysWithinItsBudget() throws IOException {
        int total = 0;
        for (String file : List.of(
                CHECKER,
                "assets/site.css",
                "assets/icon.svg",
                "assets/checker.js",
                "assets/record.js",
                "assets/leave.js",
                "checker/flow.js")) {
            total += BudgetTest.size(Files.readAllBytes(haven.folder().resolve(file)));
        }
        assertThat(total).isLessThanOrEqualTo(BudgetTest.checker());
    }

    @Test
    void anEditionThatHasNotChosenItHasNothingOfIt() {
        PublishedSite site = PublishedSite.england();
        assertThat(site.text("consent/index.html")).doesNotContain("assets/leave", "Leave this page");
        assertThat(site.text("assets/site.css")).doesNotContain(".leave");
        assertThat(site.pages()).doesNotContain("notes.html");
    }
}

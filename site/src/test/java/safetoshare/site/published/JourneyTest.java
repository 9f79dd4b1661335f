package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.Walk;
import safetoshare.site.Shows;

/** The way for which the guide is there: from the home page by a rule and the checker to what to record. */
class JourneyTest {
    private static final String RULE = "golden-rules/rule-3/index.html";
    private static final Walk WALK = Walks.to("protect");
    private static final PublishedSite SITE = PublishedSite.england();

    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESK})
    void byClicksWithScriptingOn(int width) {
        try (Visit visit = Visitor.at(width).opens("index.html")) {
            Page page = visit.page();
            readARule(page);
            link(page, "Check whether to share").click();
            CheckerPage checker = new CheckerPage(page);
            WALK.answers().forEach(checker::answerByClicks);
            assertThat(checker.shown()).isEqualTo("-> " + WALK.outcome());
            assertThat(page.url()).isEqualTo(SITE.address(PublishedSite.CHECKER) + "#step-4");
            requireRecordStep(visit, "[data-record='" + WALK.outcome() + "'] li");
        }
    }

    @Shows("2.1.1")
    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESK})
    void byKeysWithScriptingOn(int width) {
        try (Visit visit = Visitor.at(width).opens("index.html")) {
            Page page = visit.page();
            tabTo(page, link(page, "Check whether to share").first());
            page.keyboard().press("Enter");
            page.waitForURL(SITE.address(PublishedSite.CHECKER));
            CheckerPage checker = new CheckerPage(page);
            for (Walk.Answer answer : WALK.answers()) {
                Locator input = checker.input(answer.question(), answer.answer());
                tabTo(page, page.locator(".checker__panel:visible input").first());
                choose(page, input);
                page.keyboard().press("Enter");
            }
            assertThat(checker.shown()).isEqualTo("-> " + WALK.outcome());
            requireRecordStep(visit, "[data-record='" + WALK.outcome() + "'] li");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESK})
    void byClicksWithScriptingOff(int width) {
        try (Visit visit = Visitor.at(width).withoutScripting().opens("index.html")) {
            Page page = visit.page();
            readARule(page);
            link(page, "Check whether to share").click();
            for (Walk.Answer answer : WALK.answers()) {
                page.locator("a[data-question=" + answer.question() + "][data-answer=" + answer.answer() + "]")
                        .click();
            }
            assertThat(page.url()).isEqualTo(SITE.address("checker/" + WALK.outcome() + "/index.html"));
            requireRecordStep(visit, "h2:text-is('What to record') + ul li");
        }
    }

    private static void readARule(Page page) {
        page.locator("main .card a[href='golden-rules/index.html']").click();
        page.locator("main a[href$='golden-rules/rule-3/index.html']").first().click();
        assertThat(page.url()).startsWith(SITE.address(RULE));
        assertThat(page.locator("h1")).containsText("Rule 3");
    }

    /** The link of that name in the page itself, or else in the list of all pages. */
    private static Locator link(Page page, String name) {
        Locator links = page.getByText(Pattern.compile("^" + name + "$"));
        return links.first();
    }

    private static void tabTo(Page page, Locator element) {
        for (int presses = 0; presses < 120 && !hasFocus(element); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(element).isFocused();
    }

    /** From the first choice of a question to another: arrows among radio buttons, tabs among check boxes. */
    private static void choose(Page page, Locator input) {
        boolean radio = "radio".equals(input.getAttribute("type"));
        page.keyboard().press("Space");
        while (!hasFocus(input)) {
            page.keyboard().press(radio ? "ArrowDown" : "Tab");
        }
        if (!input.isChecked()) {
            page.keyboard().press("Space");
        }
    }

    private static boolean hasFocus(Locator element) {
        return (boolean) element.evaluate("(element) => element === document.activeElement");
    }

    private static void requireRecordStep(Visit visit, String steps) {
        assertThat(visit.titles()).singleElement().asString().startsWith("Share now");
        assertThat(visit.page().locator("h2:visible").allInnerTexts())
                .contains("What to do now", "Who to call", "What to record");
        assertThat(visit.page().locator(steps + ":visible").count()).isGreaterThan(2);
        assertThat(visit.faults()).isEmpty();
    }
}

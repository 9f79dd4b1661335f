package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.Walk;
import safetoshare.site.hostile.HostileSite;

/** The pocket edition as it opens from a disk: one page at a time, with the checker, search and contacts in it. */
class PocketInChromiumTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final String FILE = "pocket.html";
    private static final String ADDRESS = SITE.folder().resolve(FILE).toUri().toString();

    private static final String ASK = "(asked) => asked.map((text) => {"
            + "const query = document.querySelector('input[type=search]'); query.value = text;"
            + "query.dispatchEvent(new Event('input'));"
            + "return [...document.querySelectorAll('.found li > a[href^=\"..\"]')].map((each) => each.getAttribute('href')); })";

    private static Visit visit(String place) {
        return Visitor.at(Visitor.DESK).opensAddress(ADDRESS + place);
    }

    @Test
    void everyWalkEndsWithTheOutcomeOfTheFlow() {
        try (Visit visit = visit("#checker/")) {
            CheckerPage checker = new CheckerPage(visit.page());
            List<String> wrong = new ArrayList<>();
            for (Walk walk : Walks.all()) {
                List<Object> seen = new ArrayList<>(checker.answersAtOnce(walk.answers()));
                seen.add(checker.shown());
                List<Object> expected = new ArrayList<>();
                walk.answers().forEach(each -> expected.add("? " + each.question()));
                expected.add("-> " + walk.outcome());
                if (!seen.equals(expected)) {
                    wrong.add(walk + " shows " + seen);
                }
                visit.page().evaluate("document.getElementById('clear').click()");
            }
            assertThat(Walks.all()).hasSizeGreaterThan(100);
            assertThat(wrong).isEmpty();
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.requests()).containsOnly(ADDRESS);
        }
    }

    @Test
    void aSourceNamedByAResultIsInTheFileAndBackLeadsToTheResultAndItsAnswers() {
        try (Visit visit = visit("#checker/")) {
            Page page = visit.page();
            CheckerPage checker = new CheckerPage(page);
            Walk walk = Walks.to("protect");
            checker.answersAtOnce(walk.answers());
            page.locator(".cite:visible").first().click();
            page.waitForURL(Pattern.compile(".*#[a-z0-9/-]+/[a-z0-9-]+$"));
            assertThat(page.locator(".checker__panel:visible")).hasCount(0);
            page.goBack();
            assertThat(checker.heading()).isVisible();
            assertThat(checker.shown()).isEqualTo("-> protect");
            page.goBack();
            assertThat(checker.shown()).startsWith("? ");
            checker.change(1);
            assertThat(checker.shown()).isEqualTo("? " + walk.answers().get(0).question());
            assertThat(page).hasTitle(Pattern.compile("Question 1 .*"));
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void searchFindsWhatItFindsOnItsPageAndLeadsThereInTheFile() {
        List<String> asked =
                Question.all().stream().map(Question::plain).limit(30).toList();
        try (Visit visit = visit("#search/");
                Visit elsewhere = Visitor.at(Visitor.DESK).opens("search/index.html")) {
            Page page = visit.page();
            assertThat(page.evaluate(ASK, asked)).isEqualTo(elsewhere.page().evaluate(ASK, asked));
            page.locator("input[type=search]").fill("lado");
            Locator first = page.locator(".found li > a").first();
            assertThat(first).hasAttribute("href", "#contacts/lado");
            first.click();
            assertThat(page.locator("[id='contacts/lado']")).isFocused();
            assertThat(page.locator("[data-page='contacts/'] .now")).isVisible();
            page.goBack();
            assertThat(page.locator("input[type=search]")).hasValue("lado");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T12:00:00, false, false",
        "2027-05-22T12:00:00, false, false",
        "2027-05-23T12:00:00, true, false",
        "2026-11-20T12:00:00, false, true"
    })
    void itSaysWhenItIsOlderThanItsReviewAndWhenTheClockIsWrong(String now, boolean old, boolean wrong) {
        try (Visit visit = visit("")) {
            Page page = visit.page();
            page.clock().setFixedTime(now);
            page.reload();
            assertThat(page.locator("#age")).containsText("Made on 22 November 2026");
            assertThat(page.locator("#age a").first())
                    .hasAttribute("href", "https://safe-to-share.example/england/pocket.html");
            assertThat(page.locator("#age-old").isVisible()).isEqualTo(old);
            assertThat(page.locator("#age-clock").isVisible()).isEqualTo(wrong);
        }
    }

    @Test
    void withoutScriptingItSaysWhatCannotBeReadAndShowsWhatMattersMost() {
        try (Visit visit = Visitor.at(Visitor.PHONE).withoutScripting().opensAddress(ADDRESS)) {
            Page page = visit.page();
            assertThat(page.locator("main")).containsText("need scripts");
            assertThat(page.locator("#age")).containsText("Its first review is due by 22 May 2027");
            assertThat(page.locator("a[href='tel:101']").first()).isVisible();
            assertThat(page.locator("#rules + ul li")).hasCount(7);
            assertThat(page.locator("[id='checker/list/'] li"))
                    .hasCount(SITE.flow().states().size());
            for (String outcome : Walks.outcomes()) {
                assertThat(page.locator("[id='checker/" + outcome + "/'] li, [id='checker/" + outcome + "/'] p")
                                .first())
                        .isVisible();
            }
            assertThat(page.locator(".site-header__search").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#checker/", "#flowchart/"})
    void nothingStandsBetweenItAndItsReaders(String place) {
        try (Visit visit = visit(place)) {
            assertThat(visit.page().locator("h1:visible")).hasCount(1);
            assertThat(Accessibility.faults(visit.page())).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void onAHostItRunsUnderThePolicyThatIsSent() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(FILE + "#checker/")) {
            assertThat(new CheckerPage(visit.page()).shown()).startsWith("? ");
            assertThat(visit.faults().stream().filter(each -> !each.contains("favicon")))
                    .isEmpty();
            assertThat((Integer) visit.page()
                            .evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                    .isZero();
        }
    }

    @Test
    void hostileTextsAreShownAsTextsAndNothingOfThemRuns() {
        for (Path folder : new HashSet<>(HostileSite.get().published())) {
            try (Visit visit = Visitor.at(Visitor.DESK)
                    .opensAddress(folder.resolve(FILE).toUri().toString())) {
                assertThat((Boolean) visit.page()
                                .evaluate("[...document.querySelectorAll('.leaf')].some((leaf) =>"
                                        + " leaf.textContent.includes('hostile()'))"))
                        .isTrue();
                assertThat(visit.page().locator("script[src], iframe, img, [onerror], [onclick]"))
                        .hasCount(0);
                assertThat(visit.faults()).isEmpty();
            }
        }
    }
}

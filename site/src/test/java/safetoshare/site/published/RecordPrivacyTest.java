package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.flow.Walk;

/** A record is made without asking or keeping anything, and goes with the answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordPrivacyTest {
    private static final PublishedSite SITE = PublishedSite.england();

    @TempDir
    private Path folder;

    private final Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER);
    private final Page page = visit.page();
    private final CheckerPage checker = new CheckerPage(page);
    private final RecordPage record = new RecordPage(page);

    RecordPrivacyTest() {
        visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    static List<String> outcomes() {
        return List.copyOf(Walks.outcomes());
    }

    private Walk reach(String outcome) {
        visit.goesTo(PublishedSite.CHECKER);
        page.evaluate("() => { window.print = () => {}; }");
        Walk walk = Walks.to(outcome);
        checker.answersAtOnce(walk.answers());
        assertThat(checker.shown()).isEqualTo("-> " + outcome);
        return walk;
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void everyUseOfItAsksNobodyAndKeepsNothing(String outcome) {
        reach(outcome);
        SITE.host().takeRequests();
        int before = visit.requests().size();
        List<String> said = new ArrayList<>();
        for (String action : List.of("print", "copy", "text")) {
            said.add(record.use(action));
        }
        record.saveIn(folder);
        assertThat(said).doesNotContain("").hasSize(3);
        assertThat(SITE.host().takeRequests()).allMatch(RecordPrivacyTest::isIcon);
        assertThat(visit.requests().subList(before, visit.requests().size()))
                .filteredOn(address -> !isIcon(address))
                .allMatch(address -> address.startsWith("blob:"));
        assertThat(visit.context().cookies()).isEmpty();
        assertThat(((Map<?, ?>) page.evaluate(CheckerPrivacyTest.STORES))
                        .values().stream().map(String::valueOf).distinct())
                .containsExactly("0");
        assertThat(page.url()).matches(".*/checker/index\\.html#step-\\d+");
        assertThat(visit.faults()).isEmpty();
    }

    /** Browsers ask for it when they like. */
    private static boolean isIcon(String address) {
        return address.endsWith("/assets/icon.svg");
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void clearingLeavesNoTraceOfItAndGoingBackShowsNothing(String outcome) {
        Walk walk = reach(outcome);
        record.use("text");
        record.saveIn(folder);
        assertThat(record.everythingFilledIn())
                .contains(Walks.words(walk.answers().get(0)));
        checker.clear();
        requireNothing();
        for (int i = 0; i <= walk.answers().size(); i++) {
            page.evaluate("() => new Promise((done) => { addEventListener('popstate', done, { once: true });"
                    + " history.back(); })");
            requireNothing();
        }
        page.reload();
        requireNothing();
    }

    @Test
    void leavingLeavesNothingForABrowserThatKeepsThePage() {
        try (Browser browser = Chromium.keepingPages();
                Visit kept = new Visit(browser.newContext(), SITE.address(PublishedSite.CHECKER))) {
            CheckerPage left = new CheckerPage(kept.page());
            left.answersAtOnce(Walks.to("share-in-public-interest").answers());
            kept.page().evaluate("() => addEventListener('pageshow', (event) => { window.kept = event.persisted; })");
            kept.page().navigate(SITE.address("privacy/index.html"));
            kept.page().goBack();
            assertThat(kept.page().evaluate("window.kept"))
                    .as("the very page that was left is back")
                    .isEqualTo(true);
            requireNothing(left, new RecordPage(kept.page()));
            assertThat(kept.page().url()).endsWith("#step-1");
        }
    }

    @Test
    void theBrowsersHistoryTellsHowFarOneCameAndNothingElse() {
        reach("share-in-public-interest");
        checker.clear();
        JsonArray entries = visit.context()
                .newCDPSession(page)
                .send("Page.getNavigationHistory")
                .getAsJsonArray("entries");
        List<String> titles = new ArrayList<>();
        entries.forEach(entry -> titles.add(entry.getAsJsonObject().get("title").getAsString()));
        assertThat(titles).contains("Result – Check whether to share – Safe to Share");
        assertThat(titles.stream().filter(title -> title.contains("Check whether to share – ")))
                .allMatch(title -> title.matches("(Question \\d+|Result) – Check whether to share – Safe to Share"));
    }

    private void requireNothing() {
        requireNothing(checker, record);
    }

    private static void requireNothing(CheckerPage checker, RecordPage record) {
        assertThat(checker.shown()).isEqualTo("? immediate-danger");
        assertThat(checker.chosen()).isZero();
        assertThat(checker.answersSoFar()).isEmpty();
        assertThat(checker.marked()).isEmpty();
        assertThat(record.filledIn("result")).isEqualTo(List.of(""));
        assertThat(record.filledIn("answers")).isEmpty();
        assertThat(record.filledIn("why")).isEmpty();
        assertThat(record.filledIn("sources")).isEmpty();
        assertThat(record.filledIn("blanks")).isEmpty();
        assertThat(record.page().locator("#record-said").textContent()).isEmpty();
        assertThat(record.page().title()).startsWith("Question 1 ");
    }
}

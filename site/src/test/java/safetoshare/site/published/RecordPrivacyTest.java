package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
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
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.Walk;

/** A record is made without asking or keeping anything, goes with the answers, prints by itself, and anybody can use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordPrivacyTest {
    private static final PublishedSite SITE = PublishedSite.england();

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
        List<String> before = visit.requests();
        List<String> said = new ArrayList<>();
        for (String action : List.of("print", "copy", "text")) {
            said.add(record.use(action));
        }
        record.save();
        assertThat(said).doesNotContain("").hasSize(3);
        assertThat(SITE.host().takeRequests()).allMatch(RecordPrivacyTest::isIcon);
        assertThat(visit.requests().subList(before.size(), visit.requests().size()))
                .filteredOn(address -> !isIcon(address))
                .allMatch(address -> address.startsWith("blob:"));
        assertThat(visit.context().cookies()).isEmpty();
        assertThat(((Map<?, ?>) page.evaluate(CheckerPrivacyTest.STORES))
                        .values().stream().map(String::valueOf).distinct())
                .containsExactly("0");
        assertThat(page.url()).matches(".*/checker/index\\.html#step-\\d+");
        assertThat(visit.faults()).isEmpty();
    }

    /** Browsers ask for it when they like, and for each step where a host, as this one, forbids them to keep it. */
    private static boolean isIcon(String address) {
        return address.endsWith("/assets/icon.svg");
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void clearingLeavesNoTraceOfItAndGoingBackShowsNothing(String outcome) {
        Walk walk = reach(outcome);
        record.use("text");
        record.save();
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
        reach("share-in-public-interest");
        record.use("text");
        page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        requireNothing();
        page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        requireNothing();
        assertThat(page.url()).endsWith("#step-1");
    }

    private void requireNothing() {
        assertThat(checker.shown()).isEqualTo("? immediate-danger");
        assertThat(checker.chosen()).isZero();
        assertThat(checker.answersSoFar()).isEmpty();
        assertThat(checker.marked()).isEmpty();
        assertThat(record.filledIn("result")).isEqualTo(List.of(""));
        assertThat(record.filledIn("answers")).isEmpty();
        assertThat(record.filledIn("why")).isEmpty();
        assertThat(record.filledIn("sources")).isEmpty();
        assertThat(record.filledIn("blanks")).isEmpty();
        assertThat(page.locator("#record-said").textContent()).isEmpty();
        assertThat(page.title()).startsWith("Question 1 ");
    }

    @Test
    void itPrintsByItself() {
        reach("not-now");
        record.use("print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<?> printed = (List<?>) page.evaluate("() => [...document.querySelectorAll('body *')]"
                + ".filter((each) => each.checkVisibility() && [...each.childNodes].some((part) =>"
                + " part.nodeType === 3 && part.textContent.trim()))"
                + ".map((each) => Boolean(each.closest('#record-title, #record-text')))");
        assertThat(printed).hasSizeGreaterThan(30);
        assertThat(printed.stream().distinct().map(String::valueOf)).containsExactly("true");
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator(".outcome:visible")).isNotNull();
        assertThat(page.locator("#record-text").isVisible()).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "share-with-agreement", "not-now"})
    void openedItIsAccessibleAndSoIsTheSavedFile(String outcome, @TempDir Path folder) throws Exception {
        reach(outcome);
        page.locator("#record summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#record-text").isVisible()).isTrue();
        assertThat(Accessibility.faults(page)).isEmpty();
        Path saved = folder.resolve("record.html");
        record.save().saveAs(saved);
        assertThat(new NuChecker().faults(Files.readAllBytes(saved), "record.html"))
                .isEmpty();
        page.navigate(saved.toUri().toString());
        assertThat(Accessibility.faults(page)).isEmpty();
    }
}

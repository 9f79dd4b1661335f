package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.checker.flow.Walk;

/** A reader who asks for it has the whole guide without a network, is told what is old, and can have it removed again. */
class KeptGuideTest {
    private static final String PAGE = "take-with-you/index.html";
    private static final String FIRST_DAY = "2026-11-22";
    private static final String LATER_DAY = "2026-11-29";

    /** The caches of the host, and the scopes of its workers. */
    private static final String STORES = "async () => [...await caches.keys(),"
            + "...(await navigator.serviceWorker.getRegistrations()).map((each) => each.scope)]";

    /** Waits until a newer version is kept whole beside the one that is shown. */
    private static final String NEWER_IS_HERE = "async () => {"
            + "const registration = await navigator.serviceWorker.getRegistration();"
            + "if (registration.waiting) return;"
            + "const worker = registration.installing ?? await new Promise((found) => {"
            + "  registration.onupdatefound = () => found(registration.installing); registration.update(); });"
            + "while (worker.state === 'installing')"
            + "  await new Promise((changed) => { worker.onstatechange = changed; }); }";

    @TempDir
    private static Path folder;

    private static Haven haven;

    @BeforeAll
    static void publish() {
        haven = new Haven(folder, FIRST_DAY);
        haven.close();
    }

    @BeforeEach
    void start() {
        haven.publish(FIRST_DAY);
        haven.startAgain();
    }

    @AfterEach
    void stop() {
        haven.close();
    }

    private static Visit opens(String page) {
        return Visitor.at(Visitor.PHONE).opensAddress(haven.address(page));
    }

    private static Visit keeps() {
        Visit visit = opens(PAGE);
        assertThat(button(visit, "Keep this guide on this device")).isVisible();
        Haven.keep(visit.page());
        assertThat(said(visit)).hasText("The guide is kept on this device. It opens without a network now.");
        return visit;
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().locator("#keep button:visible", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator said(Visit visit) {
        return visit.page().locator("#keep [role=status]");
    }

    private static List<?> stores(Visit visit) {
        return (List<?>) visit.page().evaluate(STORES);
    }

    private static Page goesTo(Visit visit, String page) {
        visit.page().navigate(haven.address(page));
        return visit.page();
    }

    private static Locator told(Visit visit) {
        return visit.page().locator("main > .govuk-inset-text");
    }

    @Test
    void nothingIsStoredUntilTheReaderAsksAndTheyAreToldHowMuchItWillBe() {
        try (Visit visit = opens(PAGE)) {
            assertThat(visit.page().locator("#keep-size"))
                    .hasText(Pattern.compile(
                            "It takes about \\d\\.?\\d? MB: \\d\\d\\d pages, in the version of 22 November 2026\\."));
            assertThat(visit.page().locator("#keep-instead")).isHidden();
            goesTo(visit, "checker/index.html");
            goesTo(visit, "contacts/index.html");
            assertThat(stores(visit)).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void withoutAServerTheWholeCheckerIsWalkedAndTheContactsAreThoseOfTheirDay() {
        try (Visit visit = keeps()) {
            assertThat(visit.faults()).isEmpty();
            haven.stop();
            CheckerPage checker = new CheckerPage(goesTo(visit, "checker/index.html"));
            for (Walk walk : Walks.all()) {
                checker.answersAtOnce(walk.answers());
                assertThat(checker.shown()).as("%s", walk).isEqualTo("-> " + walk.outcome());
                checker.clear();
            }
            assertThat(visit.faults()).isEmpty();
            for (String outcome : Walks.outcomes()) {
                goesTo(visit, "checker/" + outcome);
                assertThat(visit.titles()).hasSize(1);
            }
            goesTo(visit, "search/index.html#q=consent");
            assertThat(visit.page().locator("#found a").first()).isVisible();
            goesTo(visit, "contacts/");
            assertThat(told(visit)).containsText("This is the copy that is kept on this device, of 22 November 2026.");
            assertThat(visit.page().locator("#now li").first()).isVisible();
            haven.startAgain();
            goesTo(visit, "contacts/");
            assertThat(told(visit)).hasCount(0);
        }
    }

    @Test
    void aNewerVersionIsToldAndShownWhenTheReaderAsksAndNoRunOfTheCheckerIsTouched() {
        try (Visit visit = keeps()) {
            CheckerPage checker = new CheckerPage(visit.context().newPage());
            checker.page().navigate(haven.address("checker/index.html"));
            List<Walk.Answer> answers = Walks.longest().answers();
            checker.answersAtOnce(answers.subList(0, 3));
            haven.publish(LATER_DAY);
            goesTo(visit, "index.html").evaluate(NEWER_IS_HERE);
            goesTo(visit, "checker/index.html");
            assertThat(told(visit)).hasCount(0);
            goesTo(visit, "consent/");
            assertThat(told(visit)).containsText("This guide was updated on 29 November 2026.");
            assertThat(stores(visit)).hasSize(3);
            visit.page().locator("#renew").click();
            assertThat(visit.page().locator("#renew")).hasCount(0);
            assertThat(told(visit)).hasText("This guide was updated on 29 November 2026.");
            assertThat(stores(visit)).hasSize(2);
            assertThat(stores(visit).get(0).toString()).startsWith(haven.address(" " + LATER_DAY));
            goesTo(visit, "consent/");
            assertThat(told(visit)).hasCount(0);
            assertThat(checker.answersSoFar()).hasSize(3);
            checker.answersAtOnce(answers.subList(3, answers.size()));
            assertThat(checker.shown()).isEqualTo("-> " + Walks.longest().outcome());
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void whatIsRemovedLeavesNothingAndCanBeKeptAgainAtOnce() {
        try (Visit visit = keeps()) {
            goesTo(visit, PAGE);
            assertThat(said(visit)).hasText("The guide is kept on this device. It opens without a network now.");
            button(visit, "Remove it from this device").click();
            assertThat(said(visit)).hasText("The guide is not kept on this device any more.");
            assertThat(stores(visit)).isEmpty();
            button(visit, "Keep this guide on this device").click();
            assertThat(said(visit)).containsText("It opens without a network now.");
            assertThat(stores(visit)).hasSize(2);
            goesTo(visit, PAGE);
            button(visit, "Remove it from this device").click();
            assertThat(said(visit)).containsText("any more");
            goesTo(visit, "index.html");
            assertThat(stores(visit)).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNotWhatTheVersionSaysLetsNothingBeKept() {
        haven.meddle("consent/index.html", "</main>", "<p>More.</p></main>");
        try (Visit visit = opens(PAGE)) {
            button(visit, "Keep this guide on this device").click();
            assertThat(said(visit)).containsText("The guide could not be kept. Nothing is left of it on this device.");
            assertThat(stores(visit)).isEmpty();
        }
    }

    @Test
    void anUpdateThatIsNotWholeLeavesTheOldCopyAsItWas() {
        try (Visit visit = keeps()) {
            haven.publish(LATER_DAY);
            haven.meddle("consent/index.html", "</main>", "<p>More.</p></main>");
            goesTo(visit, "index.html").evaluate(NEWER_IS_HERE);
            assertThat(stores(visit)).hasSize(2);
            assertThat(stores(visit).get(0).toString()).startsWith(haven.address(" " + FIRST_DAY));
            goesTo(visit, "consent/");
            assertThat(told(visit)).hasCount(0);
        }
    }

    @Test
    void aCopyThatIsPastItsReviewDateSaysSoOnEveryPage() {
        haven.meddle("sw.js", "\"reviewBy\":\"2027-05-22\"", "\"reviewBy\":\"2020-01-31\"");
        try (Visit visit = keeps()) {
            goesTo(visit, "checker/index.html");
            assertThat(told(visit))
                    .hasText("This copy is of 22 November 2026. Parts of it are past their review date."
                            + " Connect to a network to get the newest, and check what you rely on.");
        }
    }

    @Test
    void whereNothingCanBeKeptThePageSaysWhatToDoInstead() {
        String fromDisk = haven.folder().resolve(PAGE).toUri().toString();
        try (Visit visit = Visitor.at(Visitor.PHONE).opensAddress(fromDisk);
                Visit plain = Visitor.at(Visitor.PHONE).withoutScripting().opensAddress(haven.address(PAGE))) {
            for (Visit each : List.of(visit, plain)) {
                assertThat(each.page().locator("#keep-instead")).isVisible();
                assertThat(each.page().locator("#keep")).isHidden();
                assertThat(each.faults()).isEmpty();
            }
        }
    }
}

package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.Walk;
import safetoshare.site.Shows;

/** Anybody can read, print, copy and save the record of a decision. */
class RecordUseTest {
    /** Every element with words of its own that is printed, as whether it belongs to the record. */
    private static final String PRINTED = "() => [...document.querySelectorAll('body *')]"
            + ".filter((each) => each.checkVisibility()"
            + " && [...each.childNodes].some((part) => part.nodeType === 3 && part.textContent.trim()))"
            + ".map((each) => String(Boolean(each.closest('#record'))))";

    @TempDir
    private Path folder;

    private final Visit visit = Visitor.at(Visitor.PHONE).opens(PublishedSite.CHECKER);
    private final Page page = visit.page();
    private final RecordPage record = new RecordPage(page);

    @AfterEach
    void leave() {
        visit.close();
    }

    private void reach(String outcome) {
        CheckerPage checker = new CheckerPage(page);
        checker.answersAtOnce(Walks.to(outcome).answers());
        assertThat(checker.shown()).isEqualTo("-> " + outcome);
    }

    private List<String> printed() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return ((List<?>) page.evaluate(PRINTED)).stream().map(String::valueOf).toList();
    }

    @Test
    void theRecordPrintsByItselfAndThePageWithoutIt() {
        reach("not-now");
        record.use("print");
        assertThat(printed()).hasSizeGreaterThan(60).doesNotContain("false");
        assertThat(page.locator("#record-title")).isVisible();
        assertThat(page.locator("#record summary")).isHidden();
        assertThat(page.locator("#record-blanks")).isVisible();
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(printed()).hasSizeGreaterThan(60).doesNotContain("true");
    }

    @Test
    void whereTheBrowserRefusesToCopyItSaysWhatToDoInstead() {
        reach("not-now");
        visit.context().grantPermissions(List.of());
        for (String action : List.of("copy", "text")) {
            assertThat(record.use(action))
                    .isEqualTo(page.locator("#record-said").getAttribute("data-failed"));
            assertThat(page.locator("#record-text")).isVisible();
        }
        assertThat(visit.faults()).isEmpty();
    }

    @Shows("2.1.1")
    @Test
    void itCanBeReadByKeysAlone() {
        reach("not-now");
        assertThat(page.locator("#record-text")).isHidden();
        page.locator("[data-action=save]").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#record-text")).isVisible();
        page.keyboard().press("Tab");
        CheckerPage.requireFocus(page.locator("#record-sources a").first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "share-in-public-interest", "not-now"})
    void openedItIsAccessibleAndFitsAPhone(String outcome) {
        reach(outcome);
        page.locator("#record summary").click();
        assertThat(page.locator("#record-text")).isVisible();
        assertThat(Accessibility.faults(page)).isEmpty();
    }

    @Test
    void openedItFitsAPhoneWhateverTheLongestWordOfTheAnswers() {
        List<Walk> walks = Walks.all().stream()
                .filter(walk -> walk.toString().contains("suspected-harm=child"))
                .toList();
        assertThat(walks).hasSizeGreaterThan(8);
        CheckerPage checker = new CheckerPage(page);
        for (Walk walk : walks) {
            checker.answersAtOnce(walk.answers());
            page.evaluate("() => { document.querySelector('#record details').open = true; }");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("%s", walk)
                    .isEqualTo(Visitor.PHONE);
            checker.clear();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "share-in-public-interest", "not-now"})
    void theSavedFileIsValidAccessibleAndNeedsNothingElse(String outcome) throws Exception {
        reach(outcome);
        Path file = record.saveIn(folder);
        String address = file.toUri().toString();
        assertThat(new NuChecker().faults(Files.readAllBytes(file), address)).isEmpty();
        try (Visit reader = Visitor.at(Visitor.PHONE).opensAddress(address)) {
            assertThat(reader.titles()).containsExactly("Safe to Share");
            assertThat(reader.page().locator("h2")).hasText("Record of this decision");
            assertThat(Accessibility.faults(reader.page())).isEmpty();
            assertThat(reader.requests()).containsExactly(address);
            assertThat(reader.faults()).isEmpty();
        }
    }
}

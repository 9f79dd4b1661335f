package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.ChangedGuide;
import safetoshare.site.build.Project;

/** A reader finds what changed since the last look: by a day in the address with scripting on, month by month without. */
class ChangesTest {
    private static final String CHANGES = "changes/index.html";

    @TempDir
    private static Path folder;

    private static ChangedGuide guide = new ChangedGuide(new Project(Path.of("")), Path.of(""));

    @BeforeAll
    static void build() {
        guide = ChangedGuide.in(folder);
    }

    /** The address of a page on a disk, without a server. */
    private static String onDisk(String page) {
        return guide.out().resolve("england").toUri() + page;
    }

    private static Locator shown(Page page) {
        return page.locator("article:visible");
    }

    @Test
    void aDayInTheAddressLeavesOutWhatIsOlderAndIsKeptNowhereElse() {
        try (Visit visit = Visitor.at(Visitor.PHONE).opensAddress(onDisk(CHANGES + "#since=2026-11-21"))) {
            Page page = visit.page();
            assertThat(shown(page)).hasCount(2);
            assertThat(page.locator("#since-day")).hasValue("2026-11-21");
            assertThat(page.locator("#since-told")).hasText("Changes on that day or later: 2");
            assertThat(page.locator("h2:text-is('August 2026')")).isHidden();
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertThat(visit.context().cookies()).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void aDayThatIsChosenStandsInTheAddressAndGoesWithIt() {
        try (Visit visit = Visitor.at(Visitor.DESK).opensAddress(onDisk(CHANGES))) {
            Page page = visit.page();
            assertThat(shown(page)).hasCount(3);
            page.locator("#since-day").fill("2027-01-01");
            assertThat(page).hasURL(Pattern.compile(".*#since=2027-01-01$"));
            assertThat(shown(page)).hasCount(0);
            assertThat(page.locator("#since-told")).hasText("Nothing has changed since then.");
            page.locator("#since-day").fill("");
            assertThat(shown(page)).hasCount(3);
            assertThat(page.locator("#since-told")).isEmpty();
            page.goBack();
            assertThat(page.locator("#since-day")).hasValue("2027-01-01");
            assertThat(shown(page)).hasCount(0);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void withScriptingOffEverythingIsThereAndTheMonthsLeadOn() {
        try (Visit visit = Visitor.at(Visitor.PHONE).withoutScripting().opensAddress(onDisk(CHANGES))) {
            Page page = visit.page();
            assertThat(shown(page)).hasCount(3);
            assertThat(page.locator("#since")).isHidden();
            page.locator("nav[aria-labelledby=by-month] a:text-is('August 2026')")
                    .click();
            for (String month : List.of("September", "October", "November")) {
                page.locator("[rel=next]").click();
                assertThat(page.locator("h1")).hasText("What changed in " + month + " 2026");
            }
            assertThat(shown(page)).hasCount(2);
            page.locator("summary").click();
            assertThat(page.locator("ins").first()).isVisible();
            assertThat(page.locator("del").first()).hasCSS("text-decoration-line", "line-through");
            page.locator("article a:text-is('When not to ask')").click();
            assertThat(page).hasURL(onDisk("consent/index.html#when-not-to-ask"));
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void thePagesOfChangesAreAccessibleAtEveryWidthAndValid() throws Exception {
        try (Visit visit = Visitor.at(Visitor.PHONE).opensAddress(onDisk(CHANGES))) {
            Page page = visit.page();
            for (String name : List.of(CHANGES, "changes/2026-09/index.html", "changes/2026-11/index.html")) {
                page.navigate(onDisk(name));
                page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
                assertThat(Accessibility.faults(page)).isEmpty();
                byte[] html = guide.published(name).getBytes(StandardCharsets.UTF_8);
                assertThat(new NuChecker().faults(html, "https://safe-to-share.example/england/" + name))
                        .isEmpty();
            }
        }
    }
}

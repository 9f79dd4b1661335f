package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import safetoshare.site.Shows;

/** The search page: results as one types, by the keyboard and for screen readers; an index where no scripts run. */
class SearchTest {
    private static final String SEARCH = "search/index.html";
    private static final PublishedSite SITE = PublishedSite.england();

    private static Locator results(Page page) {
        return page.locator(".found > li");
    }

    private static void type(Page page, String text) {
        page.locator("#query").pressSequentially(text);
    }

    @Shows("4.1.3")
    @Test
    void resultsAppearAsOneTypesWithTheWordsMarkedAndAreToldOnceAtAPause() {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens(SEARCH)) {
            Page page = visit.page();
            page.evaluate(
                    "() => { window.said = []; const status = document.querySelector('[role=status]');"
                            + "new MutationObserver(() => said.push(status.textContent)).observe(status, {childList: true}); }");
            type(page, "front do");
            assertThat(results(page).first()).containsText("Children's social care");
            type(page, "or");
            assertThat(results(page).first().locator("mark").first()).containsText("front door");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("\\d+ results"));
            assertThat((Integer) page.evaluate("said.length")).isOne();
            assertThat(page.locator("#a-z").isVisible()).isFalse();
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Shows("2.1.1")
    @Test
    void theKeyboardLeadsFromTheFieldByTheResultsToThePage() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(SEARCH)) {
            Page page = visit.page();
            type(page, "whistleblowing line");
            page.keyboard().press("Enter");
            assertThat(page.locator("#found-title")).isFocused();
            page.keyboard().press("Tab");
            assertThat(results(page).first().locator("a").first()).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL("**/contacts/index.html#nspcc-whistleblowing");
            page.goBack();
            assertThat(page.locator("#query")).hasValue("whistleblowing line");
            assertThat(results(page).first()).containsText("whistleblowing");
        }
    }

    @Test
    void aSearchCanBeLinkedToAndNeitherTheNetworkNorTheAddressTellsOfIt() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(SEARCH + "#q=parents%20say%20no")) {
            Page page = visit.page();
            assertThat(page.locator("#query")).hasValue("parents say no");
            assertThat(results(page).first()).containsText("Refusal");
            SITE.host().takeRequests();
            page.locator("#query").fill("edt & co?");
            page.waitForCondition(() -> "edt & co?".equals(page.evaluate("history.state")));
            assertThat(page.url()).endsWith(SEARCH);
            assertThat(SITE.host().takeRequests())
                    .filteredOn(each -> !each.endsWith("icon.svg"))
                    .isEmpty();
            assertThat((Integer) page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                    .isZero();
            page.locator("#query").fill("");
            assertThat(page.locator("#a-z")).isVisible();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void aBrowserCanAskItFromTheAddressBar() {
        String description = SITE.document("index.html")
                .select("link[rel=search][type=application/opensearchdescription+xml]")
                .attr("href");
        Document told = Jsoup.parse(SITE.text(description), Parser.xmlParser());
        assertThat(told.select("ShortName").text()).hasSizeBetween(1, 16);
        assertThat(told.select("LongName").text()).isEqualTo("Safe to Share, England edition");
        assertThat(told.select("Url").attr("type")).isEqualTo("text/html");
        String template = told.select("Url").attr("template");
        assertThat(template)
                .startsWith("https://safe-to-share.example/england/")
                .endsWith("{searchTerms}");
        String asks = template.substring("https://safe-to-share.example/england/".length());
        for (String typed : List.of("parents+say+no", "parents%20say%20no")) {
            try (Visit visit = Visitor.at(Visitor.DESK).opens(asks.replace("{searchTerms}", typed))) {
                assertThat(visit.page().locator("#query")).hasValue("parents say no");
                assertThat(results(visit.page()).first()).containsText("Refusal");
            }
        }
    }

    @Test
    void whatNobodyCouldMeanIsToldAndTheIndexStays() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(SEARCH + "#q=%E0%A4%A")) {
            Page page = visit.page();
            assertThat(page.locator("#query")).hasValue("");
            type(page, "<b>qqqqqqqq</b> \u6f22");
            assertThat(page.locator("#found-count")).containsText("Nothing found");
            assertThat(page.locator("#a-z")).isVisible();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void withoutScriptingItIsAnIndexFromAToZ() {
        try (Visit visit = Visitor.at(Visitor.PHONE).withoutScripting().opens(SEARCH)) {
            Page page = visit.page();
            assertThat(page.locator("#query").isVisible()).isFalse();
            assertThat(page.locator("#found").isVisible()).isFalse();
            page.locator(".letters a", new Page.LocatorOptions().setHasText("E"))
                    .click();
            assertThat(page.locator("#letter-e")).isInViewport();
            Locator line = page.locator(".index li", new Page.LocatorOptions().setHasText("EDT, see"));
            assertThat(line.first()).isVisible();
            line.first().locator("a").first().click();
            page.waitForURL("**/contacts/index.html#out-of-hours");
        }
    }

    @Shows("2.4.5")
    @Test
    void theIndexNamesEveryPage() {
        // Some are found by the page above them.
        assertThat(SITE.document(SEARCH).select(".index a").eachAttr("href"))
                .containsAll(SITE.guide().pages().stream()
                        .filter(page -> !page.address().path().matches("questions/.*|(course|briefings|families)/.+"))
                        .map(page -> "../" + page.address().file())
                        .toList());
    }

    @Test
    void itWorksFromADisk() {
        String address = SITE.folder().resolve(SEARCH).toUri().toString();
        try (Visit visit = Visitor.at(Visitor.PHONE).opensAddress(address)) {
            type(visit.page(), "lado");
            assertThat(results(visit.page()).first().locator("a")).hasAttribute("href", "../contacts/index.html#lado");
            visit.page().waitForCondition(() -> "lado".equals(visit.page().evaluate("history.state")));
            assertThat(visit.page().url()).isEqualTo(address);
            assertThat(visit.faults()).isEmpty();
        }
    }
}

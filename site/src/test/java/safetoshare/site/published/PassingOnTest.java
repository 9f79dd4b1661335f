package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import safetoshare.site.Shows;

/** What a page of guidance lets readers do with it, what it says of itself to machines, and where its old sections lead. */
class PassingOnTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final String PAGE = "consent/index.html";
    private static final String PUBLISHED = "https://safe-to-share.example/england/consent/";

    @Test
    void aLetterToTheOwnerNamesPageEditionVersionAndDayAndOneToAnyoneTheAddress() {
        List<String> letters = SITE.document(PAGE).select(".tools a").eachAttr("href").stream()
                .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8))
                .toList();
        assertThat(letters).hasSize(2);
        assertThat(letters.get(0))
                .matches(
                        "mailto:feedback@safe-to-share\\.example\\?subject=Consent and agreement: England edition, version .+,"
                                + " as at 22 November 2026");
        assertThat(letters.get(1)).isEqualTo("mailto:?subject=Consent and agreement&body=" + PUBLISHED);
    }

    @Test
    void anEditionWithoutAnAddressForItHasNoLinkToWriteToItsOwner() {
        assertThat(PublishedSite.of("derby-city").document(PAGE).select(".tools a"))
                .hasSize(1);
    }

    @Test
    void everyPageSaysItsAddressToMachinesButTheOneForAddressesWithoutAPage() {
        for (String page : SITE.pages()) {
            Document document = SITE.document(page);
            List<String> canonical = document.select("link[rel=canonical]").eachAttr("href");
            if (page.equals("404.html")) {
                assertThat(canonical).isEmpty();
            } else {
                String address = "https://safe-to-share.example/england/" + page.replaceFirst("index\\.html$", "");
                assertThat(canonical).as(page).containsExactly(address);
                assertThat(document.select("meta[property=og:url]").eachAttr("content"))
                        .containsExactly(address);
                assertThat(document.title()).startsWith(property(document, "og:title"));
            }
        }
        assertThat(property(SITE.document(PAGE), "og:description")).startsWith("When to ask before you share");
    }

    private static String property(Document document, String name) {
        Element found = document.selectFirst("meta[property=" + name + "]");
        return found == null ? "" : found.attr("content");
    }

    @Test
    void theSiteMapTellsOnWhichDayEachTextWasLastTouched() {
        assertThat(SITE.text("sitemap.xml"))
                .contains("<url><loc>" + PUBLISHED + "</loc><lastmod>2026-11-22</lastmod></url>")
                .doesNotContain("404.html");
    }

    @Shows("4.1.3")
    @Test
    void aLinkToASectionIsCopiedByKeyboardAndToldAloudAndNothingMoves() {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens(PAGE)) {
            Page page = visit.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Locator copy = page.locator("button.copy").first();
            assertThat(copy).hasAccessibleName("Copy link to this section");
            assertThat(copy).hasAccessibleDescription("Two jobs: consent and agreement");
            Object before = page.evaluate("document.querySelector('#two-jobs').getBoundingClientRect().top + scrollY");
            copy.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".tools [role=status]")).hasText("Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(SITE.address(PAGE) + "#two-jobs");
            page.keyboard().press("Tab");
            assertThat(copy).hasText("Copy link to this section");
            page.evaluate("document.querySelectorAll('.copy').forEach((each) => each.remove())");
            assertThat(page.evaluate("document.querySelector('#two-jobs').getBoundingClientRect().top + scrollY"))
                    .isEqualTo(before);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void whereTheBrowserDoesNotAllowCopyingTheAddressBarHoldsTheLink() {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens(PAGE)) {
            Page page = visit.page();
            page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
            page.locator("button.copy").first().click();
            assertThat(page.locator(".tools [role=status]")).hasText("Copy it from the address bar");
            assertThat(page.url()).endsWith(PAGE + "#two-jobs");
        }
    }

    @Test
    void theDevicesOwnSharingIsGivenTitleAndAddressWhereThereIsOne() {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens("index.html")) {
            Page page = visit.page();
            page.addInitScript("navigator.share = (what) => { window.shared = what; return Promise.resolve(); };");
            visit.goesTo(PAGE);
            page.getByText("Share this page").click();
            assertThat(page.evaluate("shared.title + ' ' + shared.url"))
                    .isEqualTo("Consent and agreement " + SITE.address(PAGE));
        }
    }

    @Test
    void theOldAddressOfASectionLeadsOnWithScriptingOff() {
        try (Visit visit = Visitor.at(Visitor.PHONE).withoutScripting().opens("law/index.html#lawful-basis")) {
            Locator shown = visit.page().locator(".moved:visible");
            assertThat(shown).hasText("This part has moved. It is here now: Lawful basis");
            shown.locator("a").click();
            assertThat(visit.page().url()).isEqualTo(SITE.address("legal-framework/index.html#lawful-basis"));
        }
        try (Visit visit = Visitor.at(Visitor.PHONE).opens("law/index.html")) {
            assertThat(visit.page().locator(".moved")).hasCount(16);
            assertThat(visit.page().locator(".moved:visible")).hasCount(0);
        }
    }
}

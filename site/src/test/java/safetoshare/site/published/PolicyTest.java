package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.publish.Headers;
import safetoshare.site.view.Policy;

/** The content policy allows nothing but what lies beside a page, and browsers enforce it. */
class PolicyTest {
    private static final PublishedSite SITE = PublishedSite.england();

    /** The one page from which the guide can be kept. */
    private static final String KEEPING = "take-with-you/index.html";

    /** The one file that every page may ask for, if it is published where its edition says. */
    private static final String ASKS = "; connect-src https://safe-to-share.example/robots.txt";

    @Test
    void thePolicyBeginsWithNothingAndAllowsOnlyWhatIsOurOwn() {
        List<String> directives = List.of(Policy.PAGE.split("; "));
        assertThat(directives).first().isEqualTo("default-src 'none'");
        assertThat(directives.stream().skip(1).map(each -> each.substring(each.indexOf(' ') + 1)))
                .isSubsetOf("'none'", "'self'", "'script'");
        assertThat(Policy.PAGE).doesNotContain("unsafe", "*", "http", "data:", "connect-src");
    }

    @Test
    void aPageOfASpecialKindMayDoWhatItsWorkNeedsAndNoMore() {
        assertThat(Policy.KEEPING)
                .isEqualTo(Policy.PAGE.replace("trusted-types 'none'", "trusted-types keep; manifest-src 'self'"));
        assertThat(Policy.PLAIN).isEqualTo(Policy.PAGE.replace("script-src 'self'; ", ""));
    }

    /** The policy that a page of England carries. */
    private static String carried(String page) {
        String policy = page.equals(KEEPING) ? Policy.KEEPING : Policy.PAGE;
        return (page.matches("checker/.+/index\\.html") ? Policy.PLAIN : policy) + ASKS;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "checker/index.html", "checker/protect/index.html", "search/index.html", KEEPING})
    void aHostSendsAPageWithThePolicyThatItCarriesAndWithEveryHeader(String page) throws Exception {
        HttpHeaders sent = sent(page);
        assertThat(sent.allValues("Content-Security-Policy"))
                .containsExactly(carried(page) + "; frame-ancestors 'none'");
        Headers.ALL.forEach((name, value) -> assertThat(sent.firstValue(name)).contains(value));
    }

    @Test
    void thePocketEditionAloneMayRunWhatStandsInIt() throws Exception {
        String own = SITE.document("pocket.html").select("meta[http-equiv]").attr("content");
        assertThat(sent("pocket.html").allValues("Content-Security-Policy"))
                .containsExactly(own + "; frame-ancestors 'none'");
        assertThat(own).contains("'sha256-").doesNotContain("'self'");
        assertThat(sent("index.html").firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("sha256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide.pdf",
                "checker/flowchart.svg",
                "assets/share.png",
                "build.json",
                "robots.txt",
                "sitemap.xml",
                "changes/feed.xml",
                "checker/flow.js",
                "assets/site.css",
                "app.webmanifest",
                "contacts/police.vcf"
            })
    void whatIsNoPageMayDoNothingByItself(String file) throws Exception {
        assertThat(sent(file).allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void whatKeepsTheGuideMayOnlyAskItsHost() throws Exception {
        assertThat(sent("sw.js").firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; connect-src 'self'; ")
                .doesNotContain("script-src", "style-src", "img-src");
    }

    private static HttpHeaders sent(String file) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(SITE.address(file))).build(),
                        HttpResponse.BodyHandlers.discarding())
                .headers();
    }

    @Test
    void everyPageCarriesThePolicyItselfBeforeAnythingThatItLoads() {
        for (String page : SITE.pages()) {
            Elements head = SITE.document(page).head().select("meta[http-equiv], link, script");
            assertThat(head.get(0).attr("http-equiv")).as(page).isEqualTo("Content-Security-Policy");
            assertThat(head.get(0).attr("content")).as(page).isEqualTo(carried(page));
        }
    }

    /**
     * A test of pages sees what a page is refused; this shows the same of files that browsers show by themselves. Around a
     * picture alone Chromium puts a style of its own, and reports that.
     */
    @ParameterizedTest
    @ValueSource(strings = {"checker/flowchart.svg", "build.json", "robots.txt", "pocket.html"})
    void aFileThatIsOpenedByItselfIsShownWithoutAReport(String file) {
        try (Visit visit = Visitor.at(Visitor.DESK).opensAddress(SITE.address(file))) {
            assertThat(visit.page().locator(":root").first()).isVisible();
            assertThat(visit.faults()).isEmpty();
        }
    }

    static Stream<String> attacks() {
        return Stream.of(
                "const s = document.createElement('script'); s.textContent = '1'; document.body.append(s);",
                "document.body.innerHTML = '<p>';",
                "document.body.append(Object.assign(document.createElement('img'), {src: 'https://example.org/a.png'}));",
                "document.body.append(Object.assign(document.createElement('style'), {textContent: 'p {}'}));",
                "fetch('index.html').catch(() => 0);",
                "trustedTypes.createPolicy('keep', {});",
                "setTimeout('1');");
    }

    /** Shows that a fault would be seen: the tests of every page hold that there is none. */
    @ParameterizedTest
    @MethodSource("attacks")
    void theBrowserEnforcesThePolicyAndTellsOfIt(String attack) {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            assertThat(visit.faults()).isEmpty();
            visit.page()
                    .waitForConsoleMessage(() ->
                            visit.page().evaluate("() => { try { " + attack + " } catch (blocked) { return; } }"));
            assertThat(visit.faults()).anyMatch(PolicyTest::tellsOfThePolicy);
        }
    }

    private static boolean tellsOfThePolicy(String fault) {
        return fault.contains("Content Security ") || fault.contains("requires 'Trusted");
    }

    @Test
    void fromADiskTheLinksLeadFromHomeByARuleAndThePlainPagesToAnOutcome() throws IOException {
        String top = SITE.folder().toUri().toString();
        try (Visit visit = Visitor.at(Visitor.PHONE).opensAddress(top + "index.html")) {
            requireStyled(visit);
            visit.page().locator("main .card a[href='golden-rules/index.html']").click();
            visit.page().locator("main a[href$='rule-3/index.html']").first().click();
            requireStyled(visit);
            visit.page().locator("#menu a[href$='checker/index.html']").click();
            requireStyled(visit);
            Walks.to("share-with-agreement")
                    .answers()
                    .forEach(answer -> visit.page()
                            .locator("a[data-question=" + answer.question() + "][data-answer=" + answer.answer() + "]")
                            .click());
            requireStyled(visit);
            assertThat(visit.page().url()).isEqualTo(top + "checker/share-with-agreement/index.html");
            assertThat(visit.requests()).allMatch(address -> address.startsWith(top));
        }
    }

    private static void requireStyled(Visit visit) {
        assertThat(visit.page().locator(".govuk-skip-link")).hasCSS("position", "absolute");
        assertThat(visit.titles()).hasSize(1);
    }
}

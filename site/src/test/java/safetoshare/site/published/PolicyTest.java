package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** A browser holds a page to both, so the header must allow what the page that may do most is allowed, and its worker. */
    @Test
    void theHeaderAddsOnlyWhatKeepingTheGuideNeedsAndEachPageIsHeldToItsOwnPolicyToo() {
        assertThat(Policy.KEEPING)
                .isEqualTo(Policy.PAGE.replace("trusted-types 'none'", "trusted-types keep; manifest-src 'self'"));
        assertThat(Headers.POLICY).isEqualTo(Policy.KEEPING + "; connect-src 'self'; frame-ancestors 'none'");
    }

    @Test
    void theHostIsToldEveryHeaderAndSendsItHere() throws Exception {
        String file = new String(SITE.bytes("_headers"), StandardCharsets.UTF_8);
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(SITE.address("index.html")))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        Headers.ALL.forEach((name, value) -> {
            String sent = response.headers().firstValue(name).orElseThrow();
            assertThat(file).contains("\n  " + name + ": " + sent + "\n");
            assertThat(withoutPocket(sent)).isEqualTo(value);
        });
    }

    /** What a host sends, without what it allows for the pocket edition alone, whose style and scripts it names. */
    private static String withoutPocket(String policy) {
        return policy.replaceAll(" 'sha256-[A-Za-z0-9+/=]{44}'", "")
                .replace("trusted-types pocket keep", "trusted-types keep");
    }

    @Test
    void everyPageCarriesThePolicyItselfBeforeAnythingThatItLoads() {
        for (String page : SITE.pages()) {
            Elements head = SITE.document(page).head().select("meta[http-equiv], link, script");
            assertThat(head.get(0).attr("http-equiv")).as(page).isEqualTo("Content-Security-Policy");
            assertThat(head.get(0).attr("content"))
                    .as(page)
                    .isEqualTo((page.equals(KEEPING) ? Policy.KEEPING : Policy.PAGE) + ASKS);
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

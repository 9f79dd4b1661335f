package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.Shows;

/** Every page in a browser: it fits, is accessible, keeps quiet, and asks for little and for nothing elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final String LEARN = "/england/assets/learn.css";
    private static final String STYLE = "/england/assets/site.css";
    private static final String ICON = "/england/assets/icon.svg";
    private static final String MANIFEST = "/england/app.webmanifest";

    /** How many tables of two columns are wider than the phone. */
    private static final String TABLES_THAT_SCROLL = """
            () => [...document.querySelectorAll(".scroll:has(table)")]
                .filter((table) => !table.querySelector("tr > :nth-child(3)") && table.scrollWidth > table.clientWidth)
                .length""";

    private final Visit visit = Visitor.at(Visitor.PHONE).opens("index.html");

    @AfterAll
    void leave() {
        visit.close();
    }

    static List<String> pages() {
        return SITE.pages();
    }

    /** A page of every kind. */
    static List<String> kinds() {
        return List.of(
                "404.html",
                "changes/index.html",
                "checker/index.html",
                "checker/purpose/index.html",
                "checker/protect/index.html",
                "consent/index.html",
                "contacts/card/index.html",
                "contacts/index.html",
                "examples/index.html",
                ExamplesTest.pages().get(0),
                "glossary/index.html",
                "golden-rules/rule-3/index.html",
                "index.html",
                "law/index.html",
                "search/index.html",
                "take-with-you/index.html");
    }

    @Shows("1.4.10")
    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsAccessibleAndQuietAndAsksForLittle(String name) {
        SITE.host().takeRequests();
        Page page = visit.goesTo(name);
        openAllThatIsClosed(page);
        assertThat(Accessibility.faults(page)).isEmpty();
        assertThat(page.evaluate(TABLES_THAT_SCROLL))
                .as("tables of two columns that scroll")
                .isEqualTo(0);
        assertThat(visit.titles()).hasSize(1);
        assertThat(visit.faults()).isEmpty();
        assertThat(visit.requests()).isNotEmpty().allMatch(each -> each.startsWith(SITE.address("")));
        assertThat(SITE.host().takeRequests())
                .filteredOn(each -> !each.equals(ICON) && !each.equals(MANIFEST))
                .containsExactlyInAnyOrderElementsOf(needed(name));
        assertThat(SITE.document(name).select("link[rel~=icon]")).hasSize(1);
    }

    private static void openAllThatIsClosed(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
    }

    /** All that a first view asks for: what the kind of page needs, and on pages of guidance what lets a reader pass them on. */
    private static List<String> needed(String name) {
        boolean guidance = !SITE.document(name).select(".tools").isEmpty();
        return Stream.concat(own(name).stream(), guidance ? Stream.of("/england/assets/page.js") : Stream.empty())
                .toList();
    }

    /** What it needs by its kind, but for icon and manifest, which browsers ask for when they like. */
    private static List<String> own(String name) {
        String itself = "/england/" + name;
        if (name.equals(PublishedSite.CHECKER)) {
            return List.of(
                    itself,
                    STYLE,
                    "/england/assets/checker.js",
                    "/england/assets/record.js",
                    "/england/checker/flow.js");
        }
        return switch (name) {
            case "flowchart/index.html", "checker/poster/index.html" ->
                List.of(itself, STYLE, "/england/assets/flowchart.css");
            case "changes/index.html" ->
                List.of(itself, STYLE, "/england/assets/changes.css", "/england/assets/changes.js");
            case "accessibility/report/index.html" -> List.of(itself, STYLE, "/england/assets/conformance.css");
            case "changes/2026-11/index.html" -> List.of(itself, STYLE, "/england/assets/changes.css");
            case "contacts/card/index.html" -> List.of(itself, STYLE, "/england/assets/contacts.css");
            case "contacts/index.html", "index.html" ->
                List.of(itself, STYLE, "/england/assets/contacts.css", "/england/assets/contacts.js");
            case "law/index.html" -> List.of(itself, STYLE, "/england/assets/law.css", "/england/assets/law.js");
            case "search/index.html" ->
                List.of(
                        itself,
                        STYLE,
                        "/england/assets/search.css",
                        "/england/assets/find.js",
                        "/england/assets/search.js",
                        "/england/search/index.js",
                        "/england/search/further.js");
            case "take-with-you/index.html" -> List.of(itself, STYLE, "/england/assets/keep.js");
            case "course/check/index.html" ->
                List.of(itself, STYLE, LEARN, "/england/assets/check.js", "/england/course/paper.js");
            default -> learning(name, itself);
        };
    }

    /** What pages need by which people learn, and those that they fill in. */
    private static List<String> learning(String name, String itself) {
        if (name.endsWith("/present/index.html")) {
            return List.of(itself, STYLE, LEARN, "/england/assets/present.js");
        }
        if (name.matches("(course|questions|practise|briefings)/.+/index.html")) {
            return List.of(itself, STYLE, LEARN);
        }
        return name.matches("forms/.+/index.html")
                ? List.of(itself, STYLE, "/england/assets/form.css")
                : List.of(itself, STYLE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageSaysWhatItHasToSayWithScriptingOff(String page) {
        try (Visit visit = Visitor.at(Visitor.PHONE).withoutScripting().opens(page)) {
            assertThat(visit.titles())
                    .containsExactly(Objects.requireNonNull(SITE.document(page).selectFirst("h1"))
                            .text());
            assertThat(visit.page().locator("main a:visible").count())
                    .isEqualTo(SITE.document(page)
                            .select("main a:not([hidden] a, .moved a, details a)")
                            .size());
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void anAddressWithoutAPageShowsThePageThatSaysSoAndLeadsOn() {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens("no/such/page/")) {
            Page page = visit.page();
            PlaywrightAssertions.assertThat(page.locator(".govuk-skip-link")).hasCSS("position", "absolute");
            page.locator("main a[href$='contacts/index.html']").click();
            assertThat(page.url()).isEqualTo(SITE.address("contacts/index.html"));
            // Else the host would hear of what this page asks for while the next test counts.
            page.waitForLoadState(LoadState.LOAD);
        }
    }

    @Test
    void noPageButTheCheckerTheSearchAndPagesOfGuidanceHasAnythingToRun() {
        for (String page : SITE.pages()) {
            boolean guidance = !SITE.document(page).select(".tools").isEmpty();
            assertThat(SITE.document(page).select("script").isEmpty())
                    .as(page)
                    .isNotEqualTo(guidance
                            || page.equals(PublishedSite.CHECKER)
                            || page.equals("search/index.html")
                            || page.endsWith("/present/index.html"));
        }
        assertThat(SITE.document("consent/index.html").select(".tools")).hasSize(1);
        assertThat(SITE.document("checker/protect/index.html").select(".tools")).isEmpty();
    }
}

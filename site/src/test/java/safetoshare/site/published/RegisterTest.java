package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lawyer sees on one page what the guide rests on, and what rests on that; and can sort it where scripts run. */
class RegisterTest {
    private static final String TOGETHER = "(course|questions|briefings|forms|families)/index\\.html";
    private static final String LAW = "law/index.html";
    private static final PublishedSite SITE = PublishedSite.england();
    private static final Document PAGE = SITE.document(LAW);

    private static Element row(String id) {
        return Objects.requireNonNull(PAGE.selectFirst(".laws tr[id=" + id + "]"));
    }

    @Test
    void everyEntryTellsAllThatIsKnownOfIt() {
        assertThat(PAGE.select(".laws tbody tr").eachAttr("id"))
                .containsExactlyElementsOf(SITE.guide().law().keySet());
        assertThat(row("dpa-1998").select("> *").eachText())
                .startsWith("Data Protection Act 1998")
                .contains("1998", "All four nations")
                .anyMatch(cell ->
                        cell.startsWith("Repealed Made 16 July 1998. In force from 1 March 2000. Repealed 25 May"
                                + " 2018. Replaced by Data Protection Act 2018, UK GDPR"))
                .anyMatch(cell -> cell.equals("21 November 2026 research editor Next: legal adviser"));
        assertThat(row("dpa-1998").select("th a").attr("href"))
                .isEqualTo("https://www.legislation.gov.uk/ukpga/1998/29");
        assertThat(Objects.requireNonNull(PAGE.getElementById("register"))
                        .nextElementSibling()
                        .text())
                .isEqualTo("Whether each is in force is told as at 22 November 2026.");
    }

    /** The page of a course, of forms and the like stands in for those below it. */
    @Test
    void whatRestsOnALawIsEachPageThatNamesIt() {
        for (Element row : PAGE.select(".laws tbody tr")) {
            Set<String> named = row.select("details a").stream()
                    .map(link -> link.attr("href").substring("../".length()))
                    .collect(Collectors.toSet());
            for (String page : named) {
                if (page.matches(TOGETHER)) {
                    continue;
                }
                assertThat(SITE.text(page)).as("%s names %s", page, row.id()).containsAnyOf(citations(row.id()));
            }
            Set<String> naming = SITE.guidance().stream()
                    .filter(page -> !SITE.document(page)
                            .select(".sources a[href$=law/index.html#" + row.id() + "]")
                            .isEmpty())
                    .map(page -> page.replaceFirst("^practise/(?!index)", "examples/"))
                    .map(page -> page.replaceFirst("^(course|questions|briefings|forms|families)/.*", "$1/index.html"))
                    .collect(Collectors.toSet());
            assertThat(named).as(row.id()).containsAll(naming);
            assertThat(row.select("td:last-child[data-sort=0], summary").text().replaceFirst(" places?$", ""))
                    .isEqualTo(
                            named.isEmpty()
                                    ? "Nothing yet"
                                    : String.valueOf(row.select("details a").size()));
        }
    }

    /** How links lead to what is judged by an entry: to itself, to a rule of its set, to a principle. */
    private static String[] citations(String id) {
        String others = id.equals("caldicott-2020") ? "#principle-" : "#" + id.replaceFirst("^is-(\\d{4})$", "$1-r");
        return new String[] {"#" + id + "\"", others};
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 7})
    void headingsSortByTheirColumnAndTurnTheOrderRound(int column) {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(LAW)) {
            Locator head = visit.page().locator(".laws thead th").nth(column);
            head.getByRole(AriaRole.BUTTON).click();
            assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
            assertThat(keys(visit, column))
                    .hasSameSizeAs(SITE.guide().law().keySet())
                    .isSorted();
            head.getByRole(AriaRole.BUTTON).press("Enter");
            assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
            assertThat(keys(visit, column)).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(visit.page().locator(".laws [aria-sort]").count()).isOne();
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static List<Integer> keys(Visit visit, int column) {
        Object keys = visit.page()
                .locator(".laws tbody tr")
                .evaluateAll(
                        "(rows, column) => rows.map(({ cells: { [column]: cell } }) => cell.dataset.sort ?? parseInt(cell.innerText))",
                        column);
        return ((List<?>) keys)
                .stream().map(key -> Integer.valueOf(String.valueOf(key))).toList();
    }

    @Test
    void namesSortAsPeopleLookForThem() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(LAW)) {
            visit.page().locator(".laws thead button").first().click();
            assertThat(visit.page().locator(".laws tbody tr").first().getAttribute("id"))
                    .isEqualTo("aln-2018");
        }
    }

    @Test
    void withoutScriptingNothingIsPromisedThatDoesNotWork() {
        try (Visit visit = Visitor.at(Visitor.PHONE).withoutScripting().opens(LAW)) {
            assertThat(visit.page().locator(".laws thead button").count()).isZero();
            assertThat(visit.page().locator("#register-sort").isVisible()).isFalse();
            visit.page().locator("#dpa-1998 summary").click();
            assertThat(visit.page().locator("#dpa-1998 details a").first().isVisible())
                    .isTrue();
        }
    }
}

package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page and outcome ends with every source that it names, each once, and as at which day. */
class SourcesTest {
    private static final PublishedSite SITE = PublishedSite.england();

    static List<String> pages() {
        return SITE.pages().stream()
                .filter(page -> !page.equals("law/index.html") && !page.equals(PublishedSite.CHECKER))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySourceOfAPageIsListedOnce(String page) {
        Document document = SITE.document(page);
        List<String> listed = document.select(".sources li > a:first-child").eachAttr("href");
        // What a special situation rests on stands on its own page, to which it leads; those of the check on its
        // stages.
        boolean folded = page.matches("(course/(?!check/)|questions/).*");
        List<String> cited = document.select("main a.cite").stream()
                .filter(cite -> folded || cite.closest("details") == null)
                .map(cite -> cite.attr("href"))
                .distinct()
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsAll(cited);
        if (!listed.isEmpty()) {
            assertThat(document.getElementById("page-sources")
                            .nextElementSibling()
                            .text())
                    .isEqualTo("Whether each of these is in force is told as at 22 November 2026.");
        }
    }

    @Test
    void aSourceLeadsToOurExplanationAndToTheOfficialPlace() {
        Element source = SITE.document("checker/protect/index.html")
                .selectFirst(".sources li:has(a[href$=law/index.html#ca-1989-s47])");
        assertThat(source.select("a").eachAttr("href"))
                .containsExactly(
                        "../../law/index.html#ca-1989-s47", "https://www.legislation.gov.uk/ukpga/1989/41/section/47");
        assertThat(source.text())
                .isEqualTo(
                        "Children Act 1989, section 47 In force (official page: Children Act 1989," + " section 47)");
    }

    @Test
    void aResultOfTheCheckerEndsWithWhatItRestsOn() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            checker.answersAtOnce(SITE.flow().walks().get(0).answers());
            assertThat(visit.page().locator("#record-rests a").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .toList())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }
}

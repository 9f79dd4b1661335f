package safetoshare.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.ChangedGuide;
import safetoshare.site.build.Project;

/** What is published of the change log: the page of all changes, a page for each month, the feed, a line on each page. */
class ChangeLogTest {
    private static final String ENTRY = "2026-11-21.2-consent";

    @TempDir
    private static Path folder;

    private static ChangedGuide guide = new ChangedGuide(new Project(Path.of("")), Path.of(""));

    @BeforeAll
    static void build() {
        guide = ChangedGuide.in(folder);
    }

    private static Document page(String file) {
        return Jsoup.parse(guide.published(file));
    }

    private static Document feed() {
        return Jsoup.parse(guide.published("changes/feed.xml"), "", Parser.xmlParser());
    }

    private static Element entry(Document page) {
        return page.select("article").stream()
                .filter(each -> each.id().equals(ENTRY))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNewestComesFirstAndWhatKeepsTheMeaningIsLeftOut() {
        assertThat(page("changes/index.html").select("article").eachAttr("data-day"))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .contains("2026-11-21", "2026-08-31");
        assertThat(guide.published("changes/index.html")).doesNotContain("Some words are plainer.");
        assertThat(guide.published("changes/feed.xml")).doesNotContain("Some words are plainer.");
    }

    @Test
    void anEntryTellsWhatAndWhyAndForWhomAndWhere() {
        Element entry = entry(page("changes/index.html"));
        assertThat(entry.select("h3 a").attr("href")).isEqualTo("../consent/index.html");
        assertThat(entry.select("time").text()).isEqualTo("21 November 2026");
        assertThat(entry.select("> p").eachText()).contains("When not to ask is told first & foremost.");
        assertThat(entry.select("li").eachText())
                .containsExactly(
                        "Why: People asked where asking put somebody at risk.",
                        "Who is affected: Everybody who asks for agreement.",
                        "Where: When not to ask, the beginning",
                        "No longer there: Old way");
        assertThat(entry.select("li a").eachAttr("href"))
                .containsExactly("../consent/index.html#when-not-to-ask", "../consent/index.html");
    }

    @Test
    void theOldAndNewWordsCanBeOpenedAndAreMarkedWithoutColour() {
        Element words = entry(page("changes/index.html")).select("details p").get(0);
        assertThat(words.select("del").eachText())
                .containsExactly("taken out: You should ask", "taken out: agreement", "taken out: this is unsafe.");
        assertThat(words.select("ins").eachText())
                .containsExactly("put in: Ask", "put in: agreement,", "put in: asking puts somebody at risk.");
    }

    @Test
    void eachMonthFromTheFirstChangeToTheLastHasAPageThatLeadsToTheNext() {
        List<String> months = List.of("2026-08", "2026-09", "2026-10", "2026-11");
        for (int i = 0; i < months.size(); i++) {
            Document page = page("changes/" + months.get(i) + "/index.html");
            String next = i + 1 < months.size() ? "../../changes/" + months.get(i + 1) + "/index.html" : "";
            assertThat(page.select("[rel=next]").attr("href")).isEqualTo(next);
            String previous = i > 0 ? "../../changes/" + months.get(i - 1) + "/index.html" : "";
            assertThat(page.select("[rel=prev]").attr("href")).isEqualTo(previous);
        }
        assertThat(page("changes/2026-09/index.html").select("main").text()).contains("Nothing changed in this month.");
        assertThat(entry(page("changes/2026-11/index.html")).select("h2").text())
                .isEqualTo("Consent and agreement");
        assertThat(guide.published("sitemap.xml")).contains("/changes/</loc>", "/changes/2026-08/</loc>");
    }

    @Test
    void aPageTellsItsOwnLastChangeNearItsReview() {
        Element line = page("consent/index.html").select(".review").get(0);
        assertThat(line.text())
                .isEqualTo("Changed 21 November 2026: When not to ask is told first & foremost. Why, and for whom");
        assertThat(line.select("a").attr("href")).isEqualTo("../changes/2026-11/index.html#" + ENTRY);
        assertThat(guide.published("mash/index.html")).doesNotContain("Changed ");
    }

    @Test
    void theFeedIsAnAtomFeedWhoseEntriesLeadToTheirPlaces() {
        Document feed = feed();
        assertThat(feed.select("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.select("feed > link[rel=self]").attr("href"))
                .isEqualTo("https://safe-to-share.example/england/changes/feed.xml");
        for (Element each : feed.select("feed, entry")) {
            assertThat(each.children().stream().map(Element::tagName)).contains("id", "title", "updated", "link");
            assertThat(Instant.parse(
                            each.selectXpath("*[local-name()='updated']").text()))
                    .isBefore("2026-11-23T00:00:00Z");
        }
        assertThat(feed.select("id").eachText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(feed.select("feed > updated").text())
                .isEqualTo(feed.select("entry > updated").eachText().get(0));
        assertThat(feed.select("entry > link").eachAttr("href"))
                .contains("https://safe-to-share.example/england/changes/2026-11/#" + ENTRY);
        assertThat(feed.select("entry > summary").eachText()).contains("When not to ask is told first & foremost.");
    }

    @Test
    void everyPageNamesTheFeed() {
        assertThat(page("consent/index.html")
                        .select("link[rel=alternate][type='application/atom+xml']")
                        .attr("href"))
                .isEqualTo("../changes/feed.xml");
    }

    @Test
    void whatNamesAnEntryStaysWhenItsWordsAreMendedAndAnotherComesAbove() {
        List<String> before = feed().select("entry > id").eachText();
        String added = "changes:\n  - date: 2026-11-21\n    what: More.\n    why: More.\n    who: All.\n"
                + "    sections: [opening]\n";
        try {
            guide.replace("first & foremost", "first");
            guide.replace("changes:\n", added);
            guide.build();
            assertThat(feed().select("entry > id").eachText())
                    .containsAll(before)
                    .hasSize(before.size() + 1);
            assertThat(page("changes/index.html").select("article").eachAttr("id"))
                    .contains(ENTRY, "2026-11-21.3-consent");
        } finally {
            guide.replace(added, "changes:\n");
            guide.replace("is told first.", "is told first & foremost.");
            guide.build();
        }
    }

    @Test
    void aSwitchThatIsTurnedOnTellsSoItselfOnceItsDayHasCome() {
        String edition = "content/editions/england/edition.yaml";
        String on = """
                switches:
                  guidance-2026:
                    from: 2026-11-%s
                    source: https://www.gov.uk/
                    checked-by: Legal adviser
                    checked: 2026-11-18
                publish:""";
        try {
            guide.replace(edition, "publish:", on.formatted("20"));
            guide.build();
            Element entry = page("changes/index.html")
                    .select("article[id$=switch.guidance-2026]")
                    .get(0);
            assertThat(entry.attr("data-day")).isEqualTo("2026-11-20");
            assertThat(entry.select("p").eachText())
                    .contains("From this day the guide follows the statutory guidance on sharing of September 2026.");
            guide.replace(edition, "from: 2026-11-20", "from: 2026-11-23");
            guide.build();
            assertThat(guide.published("changes/index.html")).doesNotContain("From this day");
        } finally {
            guide.replace(edition, on.formatted("23"), "publish:");
            guide.build();
        }
    }

    @Test
    void aBuildAsAtAnEarlierDayLeavesOutWhatCameLater() {
        try {
            guide.build("2026-11-20");
            assertThat(page("changes/index.html").select("article").eachAttr("data-day"))
                    .containsExactly("2026-08-31");
            assertThat(feed().select("feed > updated").text()).isEqualTo("2026-08-31T00:00:00Z");
        } finally {
            guide.build();
        }
    }
}

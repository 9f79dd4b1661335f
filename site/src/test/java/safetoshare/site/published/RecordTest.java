package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.flow.Walk;

/** The record of a decision says what was answered, what came of it and why, and leaves blank what only a person knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final Document LAW = SITE.document("law/index.html");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 16, 45);

    @TempDir
    private Path folder;

    private final Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER);
    private final Page page = visit.page();
    private final CheckerPage checker = new CheckerPage(page);
    private final RecordPage record = new RecordPage(page);

    RecordTest() {
        visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.clock().setFixedTime(Date.from(NOW.atZone(ZoneId.systemDefault()).toInstant()));
        visit.goesTo(PublishedSite.CHECKER);
    }

    @AfterEach
    void clear() {
        checker.clear();
        assertThat(visit.faults()).isEmpty();
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    static Set<String> outcomes() {
        return Walks.outcomes();
    }

    private void reach(String outcome) {
        checker.answersAtOnce(Walks.to(outcome).answers());
        assertThat(checker.shown()).isEqualTo("-> " + outcome);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void itTellsTimeGuidanceResultQuestionsAndAnswersInWords(String outcome) {
        reach(outcome);
        assertThat(record.filledIn("made")).isEqualTo(List.of("22 November 2026 at 16:45"));
        Element banner = plain(outcome).expectFirst(".outcome");
        assertThat(record.filledIn("result"))
                .isEqualTo(List.of(banner.expectFirst("h1").text() + ". "
                        + banner.expectFirst("h1 + p").text()));
        assertThat(record.filledIn("answers"))
                .isEqualTo(Walks.to(outcome).answers().stream()
                        .map(RecordTest::inWords)
                        .toList());
        String build = new String(SITE.bytes("build.json"), StandardCharsets.UTF_8);
        assertThat(page.locator("#record-text table").first().textContent())
                .contains("England edition", "as at 22 November 2026")
                .contains("version " + build.replaceFirst("(?s).*\"version\" : \"([^\"]+)\".*", "$1") + ",");
    }

    private static String inWords(Walk.Answer answer) {
        return Walks.question(answer.question()).question() + " | " + Walks.words(answer);
    }

    private static Document plain(String outcome) {
        return SITE.document("checker/" + outcome + "/index.html");
    }

    @Test
    void itTellsEverySituationTicked() {
        List<Walk.Answer> before = Walks.toQuestion(Walks.situations().id());
        Walk.Answer all = new Walk.Answer(Walks.situations().id(), String.join("+", Walks.ticks()));
        checker.answersAtOnce(before);
        checker.answersAtOnce(List.of(all));
        assertThat(record.filledIn("answers").get(before.size())).isEqualTo(inWords(all));
        assertThat(Walks.words(all)).contains("; ");
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void itGivesTheReasonsAndAllThatTheyCiteWithStatusVersionAndAddress(String outcome) {
        reach(outcome);
        assertThat(record.filledIn("why"))
                .isEqualTo(plain(outcome).select("[data-why] li").eachText());
        Map<String, Element> cited = plain(outcome).select("[data-why] a").stream()
                .collect(Collectors.toMap(
                        cite -> cite.attr("href"), cite -> cite, (one, again) -> one, LinkedHashMap::new));
        assertThat(record.filledIn("sources")).hasSameSizeAs(cited.values());
        int place = 0;
        for (Element cite : cited.values()) {
            assertThat(record.filledIn("sources").get(place++))
                    .asString()
                    .startsWith(status(cite))
                    .endsWith(": " + cite.text() + ", " + address(outcome, cite));
        }
    }

    @Test
    void itTellsTheYearOfALawWhoseNameDoesNot() {
        reach("emergency");
        assertThat(record.filledIn("sources"))
                .anySatisfy(each -> assertThat(each).asString().startsWith("In force (2023): "));
    }

    /** A law's status as the register gives it; for a rule or principle, that of its document, with its name. */
    private static String status(Element cite) {
        String anchor = cite.attr("href").replaceFirst(".*#", "");
        Element law = LAW.getElementById(anchor);
        if (law != null) {
            return law.expectFirst(".govuk-tag").text();
        }
        Element document = Objects.requireNonNull(
                LAW.getElementById(anchor.matches("\\d{4}-r\\d") ? "is-" + anchor.substring(0, 4) : "caldicott-2020"));
        return document.expectFirst(".govuk-tag").text() + " ("
                + document.expectFirst("th a").text() + ")";
    }

    private static String address(String outcome, Element cite) {
        String href = cite.attr("href");
        return SITE.address(SITE.target("checker/" + outcome + "/index.html", href)) + href.replaceFirst(".*#", "#");
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void itLabelsAndLeavesBlankAllThatThePageSaysToRecord(String outcome) {
        reach(outcome);
        List<String> toRecord =
                plain(outcome).select("h2:containsOwn(What to record) ~ ul li").eachText();
        assertThat(toRecord).hasSizeGreaterThan(20);
        assertThat(record.filledIn("blanks"))
                .isEqualTo(toRecord.stream().map(each -> each + " | ").toList());
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void itIsCopiedAsRichTextAndPlainTextTogetherOrAsPlainTextAlone(String outcome) {
        reach(outcome);
        assertThat(record.use("copy")).startsWith("Copied.");
        Map<?, ?> both = record.clipboard();
        Document rich = Jsoup.parse(String.valueOf(both.get("text/html")));
        requireWhole(rich, outcome);
        assertThat(rich.select("table[border=1]")).hasSameSizeAs(rich.select("table"));
        String plain = String.valueOf(both.get("text/plain"));
        assertThat(plain).startsWith("Record of this decision\n\n");
        assertThat(words(plain))
                .isEqualTo(words(rich.select("h2, h3, p, th, td, li").stream()
                        .map(Element::text)
                        .collect(Collectors.joining(" "))));
        checker.clear();
        reach(outcome);
        assertThat(record.use("text")).startsWith("Copied.");
        assertThat(record.clipboard()).isEqualTo(Map.of("text/plain", plain));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** All that the record on the page says stands in a copy of it, in the same order. */
    private void requireWhole(Document copy, String outcome) {
        assertThat(words(copy.select("main").text()))
                .contains(words(page.locator("#record-text").innerText()));
        assertThat(copy.select("h1, h2").eachText()).containsExactly("Safe to Share", "Record of this decision");
        assertThat(copy.select("td:empty")).hasSameSizeAs(record.filledIn("blanks"));
        assertThat(copy.select("a").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith(SITE.address("")));
        assertThat(copy.select("script, [onclick], img, link, form"))
                .as(outcome)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void itIsSavedAsAFileWhoseNameTellsOnlyWhenItWasMade(String outcome) throws IOException {
        reach(outcome);
        Path file = record.saveIn(folder);
        assertThat(file).hasFileName("safe-to-share-record-2026-11-22-1645.html");
        assertThat(page.locator("#record-said").innerText()).startsWith("Saved");
        Document saved = Jsoup.parse(file);
        requireWhole(saved, outcome);
        assertThat(saved.title()).isEqualTo("Record of this decision");
        assertThat(saved.expectFirst("html").attr("lang")).isEqualTo("en-GB");
    }
}

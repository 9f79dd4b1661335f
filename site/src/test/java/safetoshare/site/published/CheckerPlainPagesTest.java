package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.flow.Walk;
import safetoshare.site.Proof;

/** With scripting off, links alone lead through every walk to its outcome, by addresses that name only the question. */
class CheckerPlainPagesTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final Map<String, Document> READ = new HashMap<>();

    static Stream<Walk> someWalks() {
        return Stream.of("emergency", "protect-adult", "share-in-public-interest")
                .map(Walks::to);
    }

    /** Every page that asks a question. */
    static List<String> questionPages() {
        return SITE.pages().stream()
                .filter(page -> page.startsWith("checker/"))
                .filter(page -> !read(page).select("a[data-question]").isEmpty())
                .toList();
    }

    private static Document read(String page) {
        return READ.computeIfAbsent(page, SITE::document);
    }

    @Test
    @DisplayName("I28: the same decisions can be read without scripting: links alone lead along every walk")
    void linksAloneLeadAlongEveryWalk() throws IOException {
        Walks.all().forEach(CheckerPlainPagesTest::follow);
        Proof.row("32-plain-pages", "Face: plain pages, by their links", Walks.compared());
    }

    private static void follow(Walk walk) {
        String page = PublishedSite.CHECKER;
        for (Walk.Answer answer : walk.answers()) {
            List<Element> links = read(page).select(choice(answer));
            assertThat(links).as("%s on %s", answer, page).hasSize(1);
            page = SITE.target(page, links.get(0).attr("href"));
            assertThat(SITE.folder().resolve(page)).isRegularFile();
        }
        assertThat(page).isEqualTo("checker/" + walk.outcome() + "/index.html");
        assertThat(read(page).select("a[data-question]")).isEmpty();
    }

    private static String choice(Walk.Answer answer) {
        return "a[data-question=" + answer.question() + "][data-answer=" + answer.answer() + "]";
    }

    @ParameterizedTest
    @MethodSource("questionPages")
    void anAddressNamesOnlyTheQuestionReached(String page) {
        String question = Objects.requireNonNull(read(page).selectFirst("a[data-question]"))
                .attr("data-question");
        assertThat(page).matches("checker/(" + question + "(-\\d+)?/)?index\\.html");
        assertThat(read(page).select("a[href*=?], form:not([hidden])")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questionPages")
    void aQuestionOffersEachOfItsAnswersOnce(String page) {
        String question = Objects.requireNonNull(read(page).selectFirst("a[data-question]"))
                .attr("data-question");
        List<String> answers = PublishedSite.england().flow().states().stream()
                .filter(state -> state.question().id().equals(question))
                .findFirst()
                .orElseThrow()
                .question()
                .answers();
        assertThat(read(page).select("a[data-question]").eachAttr("data-answer"))
                .containsExactlyInAnyOrderElementsOf(answers)
                .contains("not-sure");
    }

    @ParameterizedTest
    @MethodSource("questionPages")
    void theEmergencyNumberAndTheUrgentRouteStandBesideEveryQuestion(String page) {
        assertThat(read(page).select("nav.urgent a[href=tel:999]")).hasSize(1);
        assertThat(read(page).select("nav.urgent a").eachAttr("href").stream().map(href -> SITE.target(page, href)))
                .contains("checker/protect/index.html");
        assertThat(read(page).select("main .checker:not([hidden]) strong").eachText())
                .contains("Call 999 now");
    }

    @ParameterizedTest
    @MethodSource("someWalks")
    void aBrowserWithoutScriptingFollowsTheLinks(Walk walk) {
        try (Visit visit = Visitor.at(Visitor.PHONE).withoutScripting().opens(PublishedSite.CHECKER)) {
            Page page = visit.page();
            assertThat(page.locator("#checker").isVisible()).isFalse();
            walk.answers().forEach(answer -> page.locator(choice(answer)).click());
            assertThat(page.url()).isEqualTo(SITE.address("checker/" + walk.outcome() + "/index.html"));
            assertThat(visit.titles()).hasSize(1);
            assertThat(visit.faults()).isEmpty();
        }
    }
}

package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;
import safetoshare.site.Proof;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Example;

/** Every worked example can be played, with scripting and without, and ends where its front matter says. */
class PracticeTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final CheckerWords WORDS = SITE.guide().checker();
    private static final String LIST = "practise/index.html";

    /** A story to be played: its page, the way that it takes, and why. */
    record Story(String file, Walk walk, Map<String, safetoshare.site.source.Text> because) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Story> stories() {
        return SITE.guide().pages().stream()
                .filter(page -> page.example().isPresent())
                .map(page -> {
                    Example example = page.example().get();
                    String name = page.address().name().replace("examples/", "");
                    return new Story("practise/" + name + "/index.html", example.walk(), example.because());
                })
                .toList();
    }

    /** By the page alone: link by link, each answer held against the flow. */
    @ParameterizedTest
    @MethodSource("stories")
    void itsLinksLeadFromStepToStepToTheOutcome(Story story) {
        Document page = SITE.document(story.file);
        String next = step(page, "#story").select("a.govuk-button").attr("href");
        String before = "";
        for (Walk.Answer answer : story.walk.answers()) {
            assertThat(next).isEqualTo("#" + answer.question());
            Element step = step(page, next);
            requireAnswers(story, step, before, answer);
            before += (before.isEmpty() ? "" : ",") + answer;
            next = step.select("details:has(.option--right) a.govuk-button").attr("href");
        }
        String outcome = step(page, next).select(".outcome h2 a").attr("href");
        assertThat(SITE.target(story.file, outcome)).isEqualTo("checker/" + story.walk.outcome() + "/index.html");
    }

    private static Element step(Document page, String link) {
        return Objects.requireNonNull(page.selectFirst(".steps > section" + link), link);
    }

    private static void requireAnswers(Story story, Element step, String before, Walk.Answer answer) {
        List<String> answers =
                ((Step.Ask) SITE.flow().next(before)).state().question().answers();
        String because =
                Objects.requireNonNull(story.because.get(answer.question())).value();
        List<String> ticked = Walks.ticked(answer).toList();
        String chosen =
                ticked.stream().map(one -> words(answer.question(), one)).collect(Collectors.joining("; "));
        assertThat(step.select("details")).hasSameSizeAs(answers);
        for (String one : answers) {
            Element shown = step.select("details").stream()
                    .filter(each -> each.select("summary").first().ownText().equals(words(answer.question(), one)))
                    .findFirst()
                    .orElseThrow();
            assertThat(shown.text()).contains(because, chosen);
            assertThat(shown.select(".option--right").isEmpty()).isNotEqualTo(ticked.contains(one));
            assertThat(shown.select("a[href*=#], a[href$=index.html]")).hasSizeGreaterThan(1);
            if (!ticked.contains(one)) {
                String path = before + (before.isEmpty() ? "" : ",") + answer.question() + "=" + one;
                assertThat(leads(story, shown)).isEqualTo(title(SITE.flow().next(path)));
            }
        }
    }

    /** The title of the checker's plain page that an answer leads to. */
    private static String leads(Story story, Element answer) {
        String link = answer.select("a[href*=/checker/]").attr("href");
        return SITE.document(SITE.target(story.file, link)).select("h1").text();
    }

    private static String title(Step after) {
        return after instanceof Step.Ask ask
                ? Objects.requireNonNull(
                                WORDS.questions().get(ask.state().question().id()))
                        .question()
                : Objects.requireNonNull(WORDS.outcomes().get(((Step.Reach) after).outcome()))
                        .title();
    }

    private static String words(String question, String answer) {
        return Objects.requireNonNull(Objects.requireNonNull(WORDS.questions().get(question))
                        .answers()
                        .get(answer))
                .value();
    }

    /** In Chromium, one step in sight at a time, and the browser's own way back. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allArePlayedInChromium(boolean scripting) throws IOException {
        try (Visit visit = new Visitor(Visitor.PHONE, scripting).opens(LIST)) {
            for (Story story : stories()) {
                play(visit.goesTo(story.file), story);
                assertThat(visit.faults()).isEmpty();
            }
        }
        Proof.row(
                scripting ? "71-practise" : "72-practise-plain",
                "Stories played in Chromium, scripting " + (scripting ? "on" : "off"),
                "%d, each ends where it says".formatted(stories().size()));
    }

    private static void play(Page page, Story story) {
        inSight(page, "story").locator("a.govuk-button").click();
        for (Walk.Answer answer : story.walk.answers()) {
            Locator chosen = inSight(page, answer.question())
                    .locator("details:has(.option--right)")
                    .first();
            chosen.locator("summary").click();
            chosen.locator("a.govuk-button").click();
        }
        String last = story.walk.answers().get(story.walk.answers().size() - 1).question();
        assertThat(inSight(page, "end").locator(".outcome h2 a"))
                .hasAttribute("href", "../../checker/" + story.walk.outcome() + "/index.html");
        page.goBack();
        inSight(page, last);
    }

    private static Locator inSight(Page page, String step) {
        Locator shown = page.locator(".steps > section:visible");
        assertThat(shown).hasCount(1);
        assertThat(shown).hasId(step);
        return shown;
    }

    @Test
    void theListLeadsToEachAndTellsNoOutcome() {
        Document list = SITE.document(LIST);
        assertThat(list.select(".card a").eachAttr("href").stream().map(href -> SITE.target(LIST, href)))
                .containsExactlyInAnyOrderElementsOf(
                        stories().stream().map(Story::file).toList());
        assertThat(list.select(".card").text()).doesNotContainIgnoringCase("leads to");
    }
}

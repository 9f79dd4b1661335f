package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;
import safetoshare.site.Proof;
import safetoshare.site.content.Example;

/** The worked examples: enough of them, each true to the flow, each published as it is written. */
class ExamplesTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final String LIST = "examples/index.html";
    private static final int ENOUGH = 24;
    private static final Map<String, Example> EXAMPLES = written();

    /** The examples as they are written, by their pages. */
    private static Map<String, Example> written() {
        Map<String, Example> examples = new TreeMap<>();
        SITE.guide()
                .pages()
                .forEach(page -> page.example()
                        .ifPresent(example -> examples.put(page.address().file(), example)));
        return examples;
    }

    /** The page of every example. */
    static List<String> pages() {
        return List.copyOf(EXAMPLES.keySet());
    }

    private static Example example(String page) {
        return Objects.requireNonNull(EXAMPLES.get(page));
    }

    @Test
    void thereAreEnoughForManyReadersToFindOneLikeTheirs() {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void eachEndsWhereItSaysAndEveryOutcomeIsReachedByOne() throws IOException {
        for (String page : pages()) {
            Walk walk = example(page).walk();
            assertThat(SITE.flow().next(walk.path())).as(page).isEqualTo(new Step.Reach(walk.outcome()));
        }
        assertThat(pages().stream().map(page -> example(page).walk().outcome())).containsAll(Walks.outcomes());
        assertThat(Walks.outcomes()).hasSize(14);
        Proof.row(
                "70-examples",
                "Worked examples",
                "%d, each ends where it says; together they reach all 14 outcomes".formatted(pages().size()));
    }

    @Test
    void everySpecialSituationIsMetInOne() {
        Set<String> met = new TreeSet<>();
        for (String page : pages()) {
            example(page).walk().answers().stream()
                    .filter(answer ->
                            answer.question().equals(Walks.situations().id()))
                    .flatMap(Walks::ticked)
                    .forEach(met::add);
        }
        assertThat(met).containsAll(Walks.ticks());
        assertThat(Walks.ticks()).hasSize(8);
    }

    /** An example's page tells its walk in the words of the checker's plain pages, along their links. */
    @ParameterizedTest
    @MethodSource("pages")
    void thePublishedWayIsTheWalk(String page) {
        Element outcome = find(page, "main .outcome");
        List<Element> steps =
                Objects.requireNonNull(outcome.previousElementSibling()).select("> li");
        List<Walk.Answer> answers = example(page).walk().answers();
        assertThat(steps).hasSameSizeAs(answers);
        String at = "checker/" + answers.get(0).question() + "/index.html";
        for (int i = 0; i < steps.size(); i++) {
            at = follow(page, steps.get(i), answers.get(i), at);
        }
        assertThat(SITE.target(page, outcome.select("a").attr("href")))
                .isEqualTo(at)
                .isEqualTo("checker/" + example(page).walk().outcome() + "/index.html");
    }

    private static String follow(String page, Element step, Walk.Answer answer, String at) {
        Element question = Objects.requireNonNull(step.selectFirst("a"));
        assertThat(SITE.target(page, question.attr("href"))).isEqualTo(at);
        assertThat(question.text()).isEqualTo(find(at, "h1").text());
        assertThat(step.select("strong").text())
                .isEqualTo(Walks.ticked(answer)
                        .map(each -> find(at, choice(answer, each) + " span").ownText())
                        .collect(Collectors.joining("; ")));
        assertThat(step.select("p").last().text())
                .isEqualTo(example(page).because().get(answer.question()).value());
        // Where several things apply, a plain page asks for the first in its list.
        String any = Walks.ticked(answer).map(each -> choice(answer, each)).collect(Collectors.joining(", "));
        return SITE.target(at, find(at, any).attr("href"));
    }

    private static String choice(Walk.Answer answer, String chosen) {
        return "a[data-question=" + answer.question() + "][data-answer=" + chosen + "]";
    }

    private static Element find(String page, String selector) {
        return Objects.requireNonNull(SITE.document(page).selectFirst(selector), selector);
    }

    @Test
    void theListLeadsToEachOnceBelowTheKindOfItsOutcome() {
        Document list = SITE.document(LIST);
        assertThat(list.select(".card a").eachAttr("href").stream().map(href -> SITE.target(LIST, href)))
                .containsExactlyInAnyOrderElementsOf(pages());
        for (String page : pages()) {
            Element card = find(LIST, ".card:has(a[href$=" + page + "])");
            assertThat(card.select("p").first().text()).isEqualTo(example(page).setting());
            assertThat(Objects.requireNonNull(
                                    Objects.requireNonNull(card.parent()).previousElementSibling())
                            .text())
                    .isEqualTo(find(page, ".outcome p").text());
        }
    }
}

package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Search answers real questions, also when they are full of typing mistakes; it is asked on its page, as published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final int FIRST = 3;
    private static final double MOST = 0.95;
    private static final double MOST_AT_FIRST = 0.9;

    /** Types each question into the field, and tells where its results lead. */
    private static final String ASK = "(asked) => asked.map((text) => {"
            + "const query = document.getElementById('query'); query.value = text;"
            + "query.dispatchEvent(new Event('input'));"
            + "return [...document.querySelectorAll('.found li a[href^=\"..\"]')].map((each) => each.getAttribute('href')); })";

    /** Asks as the page does before the file of further words has come. */
    private static final String ASK_AT_FIRST = "(asked) => { const { find } = finder(searchIndex);"
            + "return asked.map((text) => find(text).map("
            + "({ page, anchor }) => `../${page.folder}index.html${anchor && `#${anchor}`}`)); }";

    private final List<Question> questions = Question.all();
    private final Visit visit = Visitor.at(Visitor.DESK).opens("search/index.html");

    @AfterAll
    void leave() {
        visit.close();
    }

    private List<List<String>> ask(String script, Function<Question, String> wording) {
        List<String> asked = questions.stream().map(wording).toList();
        return ((List<?>) visit.page().evaluate(script, asked))
                .stream()
                        .map(each ->
                                ((List<?>) each).stream().map(String::valueOf).toList())
                        .toList();
    }

    @Test
    void thereAreEnoughQuestionsAndEachTwinDiffers() {
        assertThat(questions)
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(each -> assertThat(each.twin()).isNotEqualTo(each.plain()));
        assertThat(questions.stream().map(Question::plain)).doesNotHaveDuplicates();
    }

    @Test
    void nearlyAllQuestionsHaveARightAnswerAmongTheFirstThree() {
        requireAnswers(ASK, MOST, "as people ask", Question::plain);
    }

    @Test
    void soDoTheirTwinsFullOfTypingMistakes() {
        requireAnswers(ASK, MOST, "with typing mistakes", Question::twin);
    }

    @Test
    void mostHaveOneBeforeTheFurtherWordsHaveCome() {
        requireAnswers(ASK_AT_FIRST, MOST_AT_FIRST, "at first, as people ask", Question::plain);
        requireAnswers(ASK_AT_FIRST, MOST_AT_FIRST, "at first, with typing mistakes", Question::twin);
    }

    private void requireAnswers(String script, double most, String how, Function<Question, String> wording) {
        List<List<String>> answers = ask(script, wording);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Set<String> right =
                    questions.get(i).right().stream().map(AnswersTest::href).collect(Collectors.toSet());
            if (answers.get(i).stream().limit(FIRST).noneMatch(right::contains)) {
                missed.add(wording.apply(questions.get(i)));
            }
        }
        double share = 1 - (double) missed.size() / questions.size();
        System.out.printf(
                "Search, %s: %.1f %% of %d questions have a right answer among the first three; not %s%n",
                how, share * 100, questions.size(), missed);
        assertThat(share).as("without an answer: %s", missed).isGreaterThanOrEqualTo(most);
        assertThat(visit.faults()).isEmpty();
    }

    private static String href(String right) {
        int hash = (right + "#").indexOf('#');
        String folder = right.startsWith("index") ? "" : right.substring(0, hash);
        return "../" + folder + "index.html" + right.substring(hash);
    }

    @Test
    void everyResultAndEveryRightAnswerIsAPlaceThatIsThere() {
        Set<String> places = new HashSet<>();
        ask(ASK, Question::plain).forEach(places::addAll);
        ask(ASK, Question::twin).forEach(places::addAll);
        questions.forEach(each -> each.right().forEach(right -> places.add(href(right))));
        Map<String, Document> pages = SITE.pages().stream().collect(Collectors.toMap(each -> each, SITE::document));
        assertThat(places).hasSizeGreaterThan(200);
        assertThat(places.stream().filter(place -> !isThere(place, pages))).isEmpty();
    }

    @Test
    void theScriptTakesForOneWordWhatTheBuildTookForOne() {
        Object sent = visit.page()
                .evaluate("() => { let last = ''; const { stem } = finder(searchIndex);"
                        + "return searchIndex.split('\\n\\n')[2].match(/[A-Z][^A-Z]*/g).map((each) => stem("
                        + "last = last.slice(0, each.charCodeAt() - 65) + each.slice(1).trim())); }");
        assertThat((List<?>) sent).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    private static boolean isThere(String place, Map<String, Document> pages) {
        String[] parts = place.substring("../".length()).split("#");
        Document page = pages.get(parts[0]);
        return page != null && (parts.length == 1 || page.getElementById(parts[1]) != null);
    }
}

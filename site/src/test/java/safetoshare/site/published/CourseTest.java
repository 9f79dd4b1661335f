package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import safetoshare.checker.course.Bank;
import safetoshare.checker.course.Paper;
import safetoshare.site.Proof;
import safetoshare.site.content.Exercise;

/** The course is worked through by keyboard alone, its check is that of the flow's own module, and nothing of it is kept. */
class CourseTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final String CHECK = "course/check/index.html";
    private static final int ENOUGH = 60;
    private static final int NUMBER = 42;

    private static List<safetoshare.site.content.Page> stages() {
        return SITE.guide().pages().stream()
                .filter(page -> Exercise.isStage(page.address()))
                .sorted((one, other) -> Integer.compare(one.order(), other.order()))
                .toList();
    }

    /** The bank, as the content has it. */
    private static Bank bank() {
        return new Bank(stages().stream()
                .map(stage -> new Bank.Stage(
                        Exercise.stageOf(stage.address()),
                        exercises(stage).stream()
                                .map(each -> new Bank.Question(each.answers().size(), right(each)))
                                .toList()))
                .toList());
    }

    private static List<Exercise> exercises(safetoshare.site.content.Page stage) {
        return Exercise.of(SITE.guide().page(Exercise.ofStage(stage.address())).orElseThrow());
    }

    private static int right(Exercise exercise) {
        return IntStream.range(0, exercise.answers().size())
                .filter(i -> exercise.answers().get(i).isRight())
                .findFirst()
                .orElseThrow();
    }

    private static List<Paper.Asked> asked() {
        return Paper.draw(bank(), NUMBER).asked();
    }

    private static Exercise exercise(Paper.Asked asked) {
        return stages().stream()
                .filter(stage -> Exercise.stageOf(stage.address()).equals(asked.stage()))
                .map(stage -> exercises(stage).get(asked.question()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBankIsLargeAndThePageHoldsAllOfIt() {
        Document page = SITE.document(CHECK);
        int size = bank().stages().stream()
                .mapToInt(stage -> stage.questions().size())
                .sum();
        assertThat(size).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(page.select("#check").attr("data-bank")).isEqualTo(bank().line());
        assertThat(page.select("#bank .exercise")).hasSize(size);
    }

    @Test
    void everyStageEndsWithItsFirstQuestionsAndLeadsOn() {
        for (safetoshare.site.content.Page stage : stages()) {
            Document page = SITE.document(stage.address().file());
            assertThat(page.select(".options")).hasSize(3);
            assertThat(page.select(".option--right")).hasSize(3);
            for (Element answer : page.select(".option")) {
                assertThat(answer.text().length()).isGreaterThan(40);
            }
            assertThat(page.select(".govuk-pagination__next a")).hasSize(1);
        }
        assertThat(stages()).hasSize(6);
    }

    /** Every question is found by its heading, every answer by its words: what is shown is what the Java machine drew. */
    @Test
    void aCheckIsTakenByKeyboardAloneAndEndsWithACertificate() throws IOException {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens(CHECK + "#" + NUMBER)) {
            Page page = visit.page();
            for (int i = 0; i < asked().size(); i++) {
                Paper.Asked asked = asked().get(i);
                boolean wrong = i < 4;
                requireShown(page, asked, i);
                int answer = wrong ? (asked.right() + 1) % asked.answers().size() : asked.right();
                for (int tabs = 0; tabs <= answer; tabs++) {
                    page.keyboard().press("Tab");
                }
                page.keyboard().press("Enter");
                assertThat(page.locator("#asked details[open]")).hasCount(1);
                assertThat(page.locator("#asked details[open] .option--right")).hasCount(wrong ? 0 : 1);
                assertThat(page.locator("#onward")).isVisible();
                while (!(boolean) page.evaluate("document.activeElement.id === 'onward'")) {
                    page.keyboard().press("Tab");
                }
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("#result-title")).isFocused();
            assertThat(page.locator("#marks")).hasText("16 of 20 answers were right.");
            assertThat(page.locator("#again li:visible")).not().hasCount(0);
            requireCertificate(page);
            assertThat(visit.faults()).isEmpty();
            assertThat((String) page.evaluate(
                            "JSON.stringify([localStorage.length, sessionStorage.length, document.cookie])"))
                    .isEqualTo("[0,0,\"\"]");
        }
        Proof.row(
                "73-course",
                "A check of the course in Chromium, by keyboard",
                "20 questions in the order that Java draws, 16 right, a certificate");
    }

    private static void requireShown(Page page, Paper.Asked asked, int index) {
        Exercise exercise = exercise(asked);
        assertThat(page.locator("#caption")).hasText("Question " + (index + 1) + " of 20");
        assertThat(page.locator("#asked h3")).hasText(exercise.topic().value());
        assertThat(page.locator("#asked h3")).isFocused();
        assertThat(page.locator("#asked summary"))
                .hasText(asked.answers().stream()
                        .map(answer -> exercise.answers().get(answer).words().value())
                        .toArray(String[]::new));
    }

    private static void requireCertificate(Page page) {
        assertThat(page.locator("#certificate")).containsText("England edition");
        assertThat(page.locator("#certified")).containsText("Check number 42, 16 of 20 answers right, on ");
        page.locator("#learner").fill("Somebody");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#certificate")).isVisible();
        assertThat(page.locator("#marks")).isHidden();
        assertThat(page.locator("h1#title")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.reload();
        assertThat(page.locator("#result-title")).hasText("You passed the check");
        assertThat(page.locator("#learner")).hasValue("");
    }

    @Test
    void tooFewRightAnswersGiveNoCertificateAndTheBrowserGoesBack() {
        String given = "0".repeat(asked().size());
        long right = asked().stream().filter(each -> each.right() == 0).count();
        try (Visit visit = Visitor.at(Visitor.DESK).opens(CHECK + "#" + NUMBER + "." + given)) {
            Page page = visit.page();
            page.locator("#onward").click();
            assertThat(page.locator("#result-title")).hasText("Not yet");
            assertThat(page.locator("#marks")).hasText(right + " of 20 answers were right.");
            assertThat(page.locator("#certificate")).isHidden();
            page.goBack();
            assertThat(page.locator("#caption")).hasText("Question 20 of 20");
        }
    }

    @Test
    void anAddressThatNamesNoCheckShowsTheBeginning() {
        for (String hash : List.of("", "#x", "#99999", "#42.9", "#42.0-9", "#42." + "0".repeat(21))) {
            try (Visit visit = Visitor.at(Visitor.DESK).opens(CHECK + hash)) {
                assertThat(visit.page().locator("#begin")).isVisible();
                assertThat(visit.page().locator("#begin"))
                        .hasAttribute("href", java.util.regex.Pattern.compile("#\\d{1,4}"));
                assertThat(visit.page().locator("#bank")).isHidden();
                assertThat(visit.faults()).isEmpty();
            }
        }
    }

    @Test
    void withoutScriptingEveryQuestionStandsThereWithItsAnswers() {
        try (Visit visit = Visitor.at(Visitor.PHONE).withoutScripting().opens(CHECK)) {
            assertThat(visit.page().locator("#begin")).isHidden();
            assertThat(visit.page().locator("#bank .exercise").first()).isVisible();
            visit.page().locator("#bank summary").first().click();
            assertThat(visit.page().locator("#bank .option").first()).isVisible();
        }
    }
}

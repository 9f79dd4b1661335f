package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;
import static safetoshare.site.published.CheckerPage.requireFocus;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.Shows;

/** What every question of the checker in the page does, whatever it asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckerQuestionsTest {
    private final Visit visit = Visitor.at(Visitor.PHONE).opens(PublishedSite.CHECKER);
    private final Page page = visit.page();
    private final CheckerPage checker = new CheckerPage(page);

    @BeforeEach
    void openAfresh() {
        visit.goesTo(PublishedSite.CHECKER);
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    static List<String> questions() {
        return Walks.questions();
    }

    private void ask(String question) {
        checker.answersAtOnce(Walks.toQuestion(question));
        assertThat(checker.shown()).isEqualTo("? " + question);
    }

    @Shows("2.4.3")
    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionIsTheOnlyHeadingAndHasTheFocusAndOffersNotSure(String question) {
        ask(question);
        if (!Walks.toQuestion(question).isEmpty()) {
            requireFocus(checker.heading());
        }
        assertThat(visit.titles()).hasSize(1);
        String number = "Question " + (Walks.toQuestion(question).size() + 1);
        assertThat(visit.titles().get(0).replaceAll("\\s+", " "))
                .isEqualTo(number + " " + Walks.question(question).question());
        assertThat(page.title()).startsWith(number + " – ");
        assertThat(checker.input(question, "not-sure").isVisible()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theEmergencyNumberAndTheUrgentRouteCanBeSeenBesideAQuestion(String question) {
        ask(question);
        assertThat(page.locator("a[href='tel:999']:visible").allInnerTexts())
                .hasSize(1)
                .allMatch(link -> link.contains("999"));
        assertThat(page.locator("#checker strong:visible").allInnerTexts()).contains("Call 999 now");
        page.locator("a[href='../checker/protect/index.html']:visible").click();
        assertThat(page.url()).endsWith("/checker/protect/index.html");
    }

    @Shows("3.3.1")
    @ParameterizedTest
    @MethodSource("questions")
    void whereNothingIsChosenAQuestionSaysSoAndLeadsToItsFirstAnswer(String question) {
        ask(question);
        String address = page.url();
        checker.proceed();
        assertThat(checker.shown()).isEqualTo("? " + question);
        requireFocus(page.locator("#error"));
        assertThat(page.title()).startsWith("There is a problem");
        String message = page.locator("#error-link").innerText();
        assertThat(message).startsWith("Choose");
        assertThat(page.locator(".govuk-error-message:visible").allInnerTexts()).containsExactly(message);
        page.locator("#error-link").click();
        requireFocus(page.locator(".checker__panel:visible input").first());
        assertThat(page.url()).isEqualTo(address);
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator("#error").isVisible()).isFalse();
        assertThat(page.locator(".govuk-error-message:visible").count()).isZero();
        assertThat(checker.shown()).isNotEqualTo("? " + question);
    }

    @Test
    void anAnswerThatStandsAloneUnticksTheRestAndIsUntickedByAnyOther() {
        String question = Walks.situations().id();
        String tick = Walks.ticks().get(0);
        ask(question);
        for (String alone : Walks.situations().alone()) {
            Walks.ticks().forEach(each -> checker.press(question, each));
            assertThat(chosen(question)).isEqualTo(String.join("+", Walks.ticks()));
            checker.press(question, alone);
            assertThat(chosen(question)).isEqualTo(alone);
            checker.press(question, tick);
            assertThat(chosen(question)).isEqualTo(tick);
            checker.press(question, tick);
            assertThat(chosen(question)).isEmpty();
        }
        checker.press(question, "none");
        checker.press(question, "not-sure");
        assertThat(chosen(question)).isEqualTo("not-sure");
    }

    private String chosen(String question) {
        String script = "(question) => [...document.querySelectorAll(`[data-question=${question}] input:checked`)]"
                + ".map((input) => input.value).join('+')";
        return (String) page.evaluate(script, question);
    }
}

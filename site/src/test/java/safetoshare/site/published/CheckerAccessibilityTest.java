package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker in the page is accessible and fits a phone whatever it shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckerAccessibilityTest {
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

    static Set<String> outcomes() {
        return Walks.outcomes();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionIsAccessible(String question) {
        checker.answersAtOnce(Walks.toQuestion(question));
        assertThat(checker.shown()).isEqualTo("? " + question);
        assertThat(Accessibility.faults(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"immediate-danger", "special-situations"})
    void theErrorOfAQuestionWithOneAnswerOrSeveralIsAccessible(String question) {
        checker.answersAtOnce(Walks.toQuestion(question));
        page.locator(".checker__panel:visible button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#error").isVisible()).isTrue();
        assertThat(Accessibility.faults(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void anOutcomeIsAccessible(String outcome) {
        checker.answersAtOnce(Walks.to(outcome).answers());
        assertThat(checker.shown()).isEqualTo("-> " + outcome);
        assertThat(Accessibility.faults(page)).isEmpty();
    }
}

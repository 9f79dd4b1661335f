package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;
import static safetoshare.site.published.CheckerPage.requireFocus;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.State;
import safetoshare.checker.flow.Walk;
import safetoshare.site.Shows;

/** Going back, changing an answer, clearing all of them, and starting afresh. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckerChangesTest {
    private static final Walk LONGEST = Walks.longest();

    private final Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER);
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

    /** Each step of the longest walk with each other answer to it. */
    static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < LONGEST.answers().size(); i++) {
            Walk.Answer given = LONGEST.answers().get(i);
            for (State state : PublishedSite.england().flow().states()) {
                if (state.question().id().equals(given.question())) {
                    for (String other : state.question().answers()) {
                        Change change = new Change(i, new Walk.Answer(given.question(), other));
                        if (!other.equals(given.answer()) && !changes.contains(change)) {
                            changes.add(change);
                        }
                    }
                }
            }
        }
        return changes;
    }

    /** Another answer at a step, counted from 0. */
    record Change(int step, Walk.Answer answer) {
        /** The answers of the longest walk that are still asked for once this one is changed. */
        List<Walk.Answer> kept() {
            List<Walk.Answer> kept = new ArrayList<>(LONGEST.answers().subList(0, step));
            kept.add(answer);
            for (Walk.Answer later :
                    LONGEST.answers().subList(step + 1, LONGEST.answers().size())) {
                if (Walks.next(kept).equals("? " + later.question())) {
                    kept.add(later);
                }
            }
            return kept;
        }

        List<Walk.Answer> dropped() {
            List<String> kept = kept().stream().map(Walk.Answer::question).toList();
            return LONGEST.answers().stream()
                    .filter(given -> !kept.contains(given.question()))
                    .toList();
        }
    }

    @Shows("3.3.7")
    @ParameterizedTest
    @MethodSource("changes")
    void aChangedAnswerKeepsWhatIsStillAskedAndSaysWhatIsDropped(Change change) {
        checker.answersAtOnce(LONGEST.answers());
        checker.change(change.step() + 1);
        assertThat(checker.shown()).isEqualTo("? " + change.answer().question());
        assertThat(checker.input(
                                change.answer().question(),
                                LONGEST.answers().get(change.step()).answer())
                        .isChecked())
                .isTrue();
        checker.answerByKeys(change.answer());
        assertThat(checker.shown()).isEqualTo(Walks.next(change.kept()));
        assertThat(checker.answersSoFar()).isEqualTo(Walks.listed(change.kept()));
        assertThat(page.locator("#dropped-list:visible li").allInnerTexts())
                .isEqualTo(change.dropped().stream()
                        .map(answer -> Walks.label(answer.question()))
                        .toList());
        assertThat(page.locator("#dropped").isVisible())
                .isEqualTo(!change.dropped().isEmpty());
        requireFocus(checker.heading());
    }

    @Test
    void theAnswersSoFarAreListedAtEveryStep() {
        List<Walk.Answer> given = new ArrayList<>();
        for (Walk.Answer answer : LONGEST.answers()) {
            assertThat(checker.answersSoFar()).isEqualTo(Walks.listed(given));
            checker.answerByClicks(answer);
            given.add(answer);
        }
        assertThat(checker.answersSoFar()).isEqualTo(Walks.listed(LONGEST.answers()));
    }

    @Shows({"3.3.4", "3.3.7"})
    @Test
    void backLeadsToEachEarlierQuestionWithItsAnswerAndOnFromThere() {
        checker.answersAtOnce(LONGEST.answers());
        for (int i = LONGEST.answers().size() - 1; i >= 0; i--) {
            page.locator("#back").click();
            requireAnsweredQuestion(i);
            requireFocus(checker.heading());
        }
        assertThat(page.locator("#back").isVisible()).isFalse();
        checker.proceed();
        assertThat(checker.shown()).isEqualTo("-> " + LONGEST.outcome());
    }

    @Test
    void theBrowsersBackAndForwardLeadThroughTheSteps() {
        LONGEST.answers().forEach(checker::answerByKeys);
        for (int i = LONGEST.answers().size() - 1; i >= 0; i--) {
            page.goBack();
            requireAnsweredQuestion(i);
        }
        for (int i = 1; i < LONGEST.answers().size(); i++) {
            page.goForward();
            requireAnsweredQuestion(i);
        }
        page.goForward();
        assertThat(checker.shown()).isEqualTo("-> " + LONGEST.outcome());
    }

    private void requireAnsweredQuestion(int step) {
        Walk.Answer answer = LONGEST.answers().get(step);
        assertThat(checker.shown()).isEqualTo("? " + answer.question());
        assertThat(checker.input(answer.question(), answer.answer()).isChecked())
                .isTrue();
    }

    @Test
    void clearingLeavesNothingChosenAndStartsAtTheFirstQuestion() {
        for (String outcome : Walks.outcomes()) {
            checker.answersAtOnce(Walks.to(outcome).answers());
            assertThat(checker.chosen()).isPositive();
            checker.clear();
            requireFresh();
            assertThat(page.locator("#cleared").isVisible()).isTrue();
            requireFocus(checker.heading());
        }
    }

    @Test
    void loadingThePageAgainStartsAtTheFirstQuestion() {
        checker.answersAtOnce(LONGEST.answers().subList(0, 3));
        checker.press(checker.question(), "not-sure");
        page.reload();
        requireFresh();
        assertThat(page.url()).matches(".*/checker/index\\.html(#step-1)?");
    }

    private void requireFresh() {
        assertThat(checker.shown()).isEqualTo("? " + LONGEST.answers().get(0).question());
        assertThat(checker.chosen()).isZero();
        assertThat(checker.answersSoFar()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".govuk-skip-link", ".site-header__menu"})
    void aLinkWithinThePageLeavesTheQuestionWhereItIs(String link) {
        checker.answersAtOnce(LONGEST.answers().subList(0, 3));
        String before = checker.shown();
        page.locator(link).focus();
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith(page.locator(link).getAttribute("href"));
        assertThat(checker.shown()).isEqualTo(before);
        assertThat(checker.answersSoFar()).hasSize(3);
        page.goBack();
        assertThat(checker.shown()).isEqualTo(before);
    }
}

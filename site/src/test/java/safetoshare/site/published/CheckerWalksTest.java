package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Walk;
import safetoshare.site.Proof;

/** Every walk through the checker in the page ends where the flow says, with what belongs there and nothing else. */
class CheckerWalksTest {
    private static final String SITUATIONS =
            "[...document.querySelectorAll('[data-situation]')].filter((each) => each.checkVisibility()"
                    + " && each.querySelector('li')).map((each) => each.dataset.situation)";
    private static final String ENDINGS = "[...document.querySelectorAll('[data-outcome], [data-record]')]"
            + ".filter((each) => each.checkVisibility()).map((each) => each.dataset.outcome ?? each.dataset.record)";

    @Test
    void everyWalkAsksItsQuestionsAndEndsWithItsOutcomeWhatToRecordAboutItAndItsWayOnTheFlowchart() throws IOException {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            List<String> wrong = new ArrayList<>();
            List<Walk> walks = Walks.all();
            for (Walk walk : walks) {
                List<?> seen = seen(checker, walk);
                if (!seen.equals(expected(walk))) {
                    wrong.add(walk + " shows " + seen);
                    visit.page().reload();
                } else {
                    checker.clear();
                }
            }
            assertThat(walks).hasSizeGreaterThan(100);
            assertThat(wrong).isEmpty();
            Proof.row("31-page", "Face: the page, by its controls", Walks.compared());
        }
    }

    /** All answers but the last are clicked from within the page, which is quick; the last is given by keys. */
    private static List<Object> seen(CheckerPage checker, Walk walk) {
        List<Walk.Answer> early = walk.answers().subList(0, walk.answers().size() - 1);
        Walk.Answer last = walk.answers().get(early.size());
        List<Object> seen = new ArrayList<>(checker.answersAtOnce(early));
        seen.add(checker.shown());
        if (seen.equals(questions(walk))) {
            checker.answerByKeys(last);
            seen.add(checker.page().evaluate(ENDINGS));
            seen.add(checker.marked());
        }
        return seen;
    }

    private static List<Object> expected(Walk walk) {
        List<Object> expected = new ArrayList<>(questions(walk));
        expected.add(List.of(walk.outcome(), walk.outcome()));
        expected.add(Walks.way(walk));
        return expected;
    }

    private static List<String> questions(Walk walk) {
        return walk.answers().stream().map(each -> "? " + each.question()).toList();
    }

    @Test
    void theExtraStepsAreThoseOfTheSituationsTicked() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            List<Walk.Answer> before = Walks.toQuestion(Walks.situations().id());
            List<List<String>> sets = situationsTicked();
            for (List<String> ticks : sets) {
                List<Walk.Answer> all = new ArrayList<>(before);
                all.add(new Walk.Answer(Walks.situations().id(), String.join("+", ticks)));
                checker.answersAtOnce(before);
                checker.answerByKeys(all.get(all.size() - 1));
                assertThat(checker.shown()).as("after %s", ticks).isEqualTo(Walks.next(all));
                assertThat(visit.page().evaluate(SITUATIONS))
                        .as("after %s", ticks)
                        .isEqualTo(
                                ticks.stream().filter(Walks.ticks()::contains).toList());
                checker.clear();
            }
            assertThat(sets).hasSizeGreaterThan(30);
        }
    }

    /** Each answer alone, every two situations, and all of them. */
    private static List<List<String>> situationsTicked() {
        List<List<String>> sets = new ArrayList<>();
        Walks.situations().answers().forEach(answer -> sets.add(List.of(answer)));
        List<String> ticks = Walks.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            for (int j = i + 1; j < ticks.size(); j++) {
                sets.add(List.of(ticks.get(i), ticks.get(j)));
            }
        }
        sets.add(ticks);
        return sets;
    }

    @Test
    void everyOutcomeShowsItsContactsAndThoseAlone() {
        PublishedSite site = PublishedSite.england();
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            for (String outcome : Walks.outcomes()) {
                checker.answersAtOnce(Walks.to(outcome).answers());
                assertThat(visit.page().locator(".contact:visible h3").allInnerTexts())
                        .as(outcome)
                        .isNotEmpty()
                        .isEqualTo(site.document("checker/" + outcome + "/index.html")
                                .select(".contact h3")
                                .eachText());
                checker.clear();
            }
        }
    }
}

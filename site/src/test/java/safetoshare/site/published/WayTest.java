package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Walk;
import safetoshare.checker.proof.EveryWalk;

/** With a result the reader's own way is marked on the flowchart, and nothing else; without one there is no picture. */
class WayTest {
    /** The marked boxes in order, and the outcome's after an arrow. */
    private static final String MARKED = """
            () => {
              const words = (text) => [...text.childNodes].map((part) => part.textContent).join(" ");
              return [...document.querySelectorAll("#way rect.way, #way g.way:not([data-to])")]
                .filter((each) => each.checkVisibility())
                .map((each) => each.localName === "rect"
                  ? words(each.nextElementSibling) : `-> ${words(each.lastElementChild)}`);
            }""";

    @Test
    void everyWalkIsMarkedFromItsFirstQuestionToItsOutcome() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            for (Walk walk : walks()) {
                checker.answersAtOnce(walk.answers());
                assertThat(marked(visit)).as("%s", walk).isEqualTo(expected(walk));
                checker.clear();
                assertThat(marked(visit)).isEmpty();
            }
        }
    }

    /** The walks with each situation alone, and those with any two of them. */
    private static List<Walk> walks() {
        List<Walk> walks = new ArrayList<>(Walks.all());
        EveryWalk.of(PublishedSite.england().flow()).walks().stream()
                .filter(walk -> walk.answers().size() < 6
                        && walk.answers().stream()
                                .anyMatch(answer -> Walks.ticked(answer).count() == 2))
                .forEach(walks::add);
        assertThat(walks).hasSizeGreaterThan(250);
        return walks;
    }

    private static List<String> expected(Walk walk) {
        List<String> expected = new ArrayList<>(walk.answers().stream()
                .map(answer -> Walks.label(answer.question()))
                .toList());
        expected.add("-> "
                + Objects.requireNonNull(Walks.guide().checker().outcomes().get(walk.outcome()))
                        .label());
        return expected;
    }

    /** The marked boxes, without their numbers. */
    private static List<String> marked(Visit visit) {
        return ((List<?>) visit.page().evaluate(MARKED))
                .stream()
                        .map(each -> ((String) each).replaceFirst("^\\d+\\. ", ""))
                        .toList();
    }
}

package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Walk;
import safetoshare.checker.proof.EveryWalk;

/** The reader's way on the flowchart is right however many special situations are ticked, and gone without a result. */
class WayTest {
    @Test
    void twoSituationsTogetherAreMarkedAsTheFlowRoutesThem() {
        Map<List<Walk.Answer>, Walk> walks = new LinkedHashMap<>();
        for (Walk walk : EveryWalk.of(PublishedSite.england().flow()).walks()) {
            List<Walk.Answer> first =
                    walk.answers().subList(0, Math.min(3, walk.answers().size()));
            if (Walks.ticked(first.get(first.size() - 1)).count() == 2) {
                walks.putIfAbsent(first, walk);
            }
        }
        assertThat(walks).hasSize(4 * 28);
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            for (Walk walk : walks.values()) {
                checker.answersAtOnce(walk.answers());
                assertThat(checker.marked()).as("%s", walk).isEqualTo(Walks.way(walk));
                checker.clear();
                assertThat(checker.marked()).isEmpty();
            }
        }
    }
}

package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.proof.EveryWalk;
import safetoshare.site.Proof;

/** The published script says in a browser, byte for byte, what the Java machine says. */
class FlowInChromiumTest {
    private static final String ASK = "async (paths) => { const { next } = await import('../checker/flow.js');"
            + " return paths.map((path) => next(path)); }";

    @Test
    void everyWalkAndEachOfItsBeginningsComesOutTheSame() throws IOException {
        Flow flow = PublishedSite.england().flow();
        List<String> paths = new ArrayList<>(EveryWalk.of(flow).paths());
        paths.addAll(List.of(
                "?",
                "immediate-danger",
                "immediate-danger=maybe",
                "suspected-harm=child",
                "immediate-danger=yes,suspected-harm=child",
                "immediate-danger=no,suspected-harm=no,special-situations=missing+fgm",
                "immediate-danger=no,suspected-harm=no,special-situations=\uD83D\uDE00"));
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            assertThat((List<?>) visit.page().evaluate(ASK, paths))
                    .hasSizeGreaterThan(1_500)
                    .isEqualTo(
                            paths.stream().map(path -> flow.next(path).line()).toList());
            assertThat(visit.faults()).isEmpty();
            Proof.row(
                    "30-script-in-chromium",
                    "Face: flow.js in Chromium",
                    "asked after each of %,d ways to begin or go wrong: no difference in any byte"
                            .formatted(paths.size()));
        }
    }
}

package safetoshare.checker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Question.AnyOf;

/** The ways through a flow, in order, as they are written. */
class WalkTest {
    private static final String TABLE = """
            danger yes>help no>ticked
            ticked none>rest grave>help""";

    private static Flow flow() {
        return Flow.of(
                TABLE,
                () -> List.of(new Outcome("help", Outcome.Kind.EMERGENCY), new Outcome("rest", Outcome.Kind.NOT_NOW)),
                AnyOf.of("ticked", "none", "a/grave b/none", "grave none"));
    }

    @Test
    void everyWalkIsListedAsItIsAsked() {
        assertThat(flow().walks())
                .map(Walk::toString)
                .containsExactly(
                        "danger=yes -> help",
                        "danger=no,ticked=none -> rest",
                        "danger=no,ticked=a -> help",
                        "danger=no,ticked=b -> rest");
    }

    @Test
    void theWalksThatGiveCertainAnswersAreListedAndWhatIsNoAnswerIsPassedOver() {
        assertThat(flow().walks(question -> List.of("no", "a+b", "c")))
                .map(Walk::toString)
                .containsExactly("danger=no,ticked=a+b -> help");
    }

    @Test
    void thePathOfAWalkLeadsToItsOutcome() {
        assertThat(flow().walks())
                .isNotEmpty()
                .allSatisfy(walk -> assertThat(flow().next(walk.path()).line()).isEqualTo("-> " + walk.outcome()));
    }
}

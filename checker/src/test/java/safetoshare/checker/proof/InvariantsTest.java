package safetoshare.checker.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.Proof;
import safetoshare.checker.SafeToShare;

/** What must hold on every walk holds on each of both flows; that it can fail is shown where routes are changed. */
class InvariantsTest {
    private static final EveryWalk EVERY = EveryWalk.of(SafeToShare.flow());
    private static final EveryWalk WITH_SHARING_DUTY = EveryWalk.of(SafeToShare.flowWithSharingDuty());

    static List<Invariant> invariants() {
        return Invariants.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invariants")
    void holdsOnEveryWalk(Invariant invariant) {
        assertThat(invariant.broken(EVERY)).isEmpty();
        assertThat(invariant.about(EVERY)).isPositive();
    }

    @ParameterizedTest(name = "with the duty to share, {0}")
    @MethodSource("invariants")
    void holdsOnEveryWalkWithTheSharingDuty(Invariant invariant) {
        assertThat(invariant.broken(WITH_SHARING_DUTY)).isEmpty();
        assertThat(invariant.rules())
                .allSatisfy(rule -> assertThat(WITH_SHARING_DUTY.walks()).anyMatch(rule.about()));
    }

    @Test
    void theyHaveNumbersOfTheirOwnAndSaySomethingOfTheirOwn() {
        assertThat(Invariants.all())
                .extracting(invariant -> Integer.valueOf(invariant.id().substring(1)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Invariants.all())
                .extracting(Invariant::says)
                .doesNotHaveDuplicates()
                .allMatch(says -> says.endsWith("."));
        assertThat(Invariants.all()).extracting(Invariant::from).noneMatch(String::isBlank);
    }

    @Test
    void theyAreCounted() throws IOException {
        long held = Invariants.all().stream()
                .filter(invariant -> Stream.of(EVERY, WITH_SHARING_DUTY)
                        .allMatch(every -> invariant.broken(every).findAny().isEmpty()))
                .count();
        assertThat(held).isEqualTo(Invariants.all().size());
        Proof.row("40-invariants", "Invariants of the flow", held + " hold on every walk of both flows");
    }
}

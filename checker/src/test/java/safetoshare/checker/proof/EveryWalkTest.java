package safetoshare.checker.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static safetoshare.checker.proof.EveryWalk.SITUATIONS;
import static safetoshare.checker.proof.WalkThat.answer;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safetoshare.checker.Proof;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Walk;

/** That every walk is there: they are as many as reasoning says, and each answer about special situations is given. */
class EveryWalkTest {
    private static final EveryWalk EVERY = EveryWalk.of(SafeToShare.flow());
    private static final EveryWalk WITH_SHARING_DUTY = EveryWalk.of(SafeToShare.flowWithSharingDuty());

    /*
     * How many walks there are, counted from the end. From the recipient on there are 3, from the lawful basis
     * 3 + 2 = 5, from the second opinion 3, from the public interest 5 + 3 + 1 = 9 after a refusal and 5 + 1 + 1 = 7
     * where asking is unsafe, from the agreement 5 + 9 + 7 + 1 + 1 = 23, from confidence 5 + 23 + 1 = 29, from the
     * legal duty 1 + 29 + 1 = 31, and 3 more (34) where the sharing duty leads to more-detrimental; so from the purpose
     * 1 + 1 + (1 + 3 + 31) = 37, or 40. From the adult's agreement there are 1 + 3 + 3 = 7.
     *
     * Harm to a child or both: 1 walk for each answer about special situations. Harm to an adult: 1 for a hard one,
     * otherwise 7. No harm known: 37 or 40 for none and for whistleblowing alone, otherwise 1. And 3 walks end before
     * that question.
     *
     * Only "none": 2 + 7 + 37 + 3 = 49, or 52. At most one tick, or not sure (10 answers, 2 of them hard):
     * 20 + (8 x 7 + 2) + (2 x 37 + 8) + 3 = 163, or 169. At most three (94 answers, 51 hard):
     * 188 + (43 x 7 + 51) + (2 x 37 + 92) + 3 = 709, or 715. All 257, 192 of them hard:
     * 514 + (65 x 7 + 192) + (2 x 37 + 255) + 3 = 1493, or 1499.
     *
     * So the 52, 169 and 715 of FACTS.md, section 10, count the sharing duty of England, and the last two "not sure".
     */
    @ParameterizedTest(name = "at most {0} ticks: {1} walks, or {2} with the sharing duty")
    @CsvSource({"1, 163, 169", "3, 709, 715", "8, 1493, 1499"})
    void theWalksAreAsManyAsReasoningSays(int ticks, int without, int with) {
        assertThat(withAtMost(ticks, EVERY)).hasSize(without).doesNotHaveDuplicates();
        assertThat(withAtMost(ticks, WITH_SHARING_DUTY)).hasSize(with).doesNotHaveDuplicates();
    }

    @Test
    void theWalksWithoutAnySpecialSituationAreAsManyAsReasoningSays() {
        assertThat(withAtMost(0, EVERY))
                .filteredOn(EveryWalkTest::isSureOfSituations)
                .hasSize(49);
        assertThat(withAtMost(0, WITH_SHARING_DUTY))
                .filteredOn(EveryWalkTest::isSureOfSituations)
                .hasSize(52);
    }

    @Test
    void eachSetOfSpecialSituationsIsAnAnswer() {
        List<String> answers = EVERY.walks().stream()
                .filter(WalkThat.answers("suspected-harm", "child"))
                .map(walk -> answer(walk, SITUATIONS))
                .toList();
        assertThat(answers)
                .hasSize(257)
                .doesNotHaveDuplicates()
                .contains(
                        "none",
                        "not-sure",
                        "missing",
                        "fgm+missing",
                        "staff-allegation+fgm+child-sexual-abuse+domestic-abuse+radicalisation+exploitation+missing"
                                + "+whistleblowing");
    }

    @Test
    void theFlowListsTheWalksWithAtMostOneTick() {
        assertThat(EVERY.flow().walks()).containsExactlyInAnyOrderElementsOf(withAtMost(1, EVERY));
        assertThat(WITH_SHARING_DUTY.flow().walks())
                .containsExactlyInAnyOrderElementsOf(withAtMost(1, WITH_SHARING_DUTY));
    }

    @Test
    void thePathsAreTheWalksAndEachOfTheirBeginnings() {
        Flow flow = Flow.of(
                "a yes>b no>x\nb yes>x no>y",
                () -> List.of(new Outcome("x", Outcome.Kind.ADVICE), new Outcome("y", Outcome.Kind.ADVICE)));
        assertThat(EveryWalk.of(flow).paths()).containsExactly("", "a=yes", "a=yes,b=yes", "a=yes,b=no", "a=no");
    }

    @Test
    void theyAreCounted() throws IOException {
        int longest = Stream.of(EVERY, WITH_SHARING_DUTY)
                .flatMap(every -> every.walks().stream())
                .mapToInt(walk -> walk.answers().size())
                .max()
                .orElseThrow();
        Proof.row(
                "10-walks",
                "Walks",
                "%,d, or %,d with the duty to share; at most %d questions"
                        .formatted(
                                EVERY.walks().size(), WITH_SHARING_DUTY.walks().size(), longest));
        assertThat(longest).isEqualTo(11);
    }

    private static List<Walk> withAtMost(int ticks, EveryWalk every) {
        return every.walks().stream().filter(walk -> ticks(walk) <= ticks).toList();
    }

    private static int ticks(Walk walk) {
        String answer = answer(walk, SITUATIONS);
        return List.of("", "none", "not-sure").contains(answer) ? 0 : answer.split("\\+").length;
    }

    private static boolean isSureOfSituations(Walk walk) {
        return !answer(walk, SITUATIONS).equals("not-sure");
    }
}

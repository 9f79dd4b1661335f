package safetoshare.checker;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Walk;

/** The public names of the decision, how many walks it has, and how its special situations route. */
class SafeToShareTest {
    private static final Flow FLOW = SafeToShare.flow();
    private static final Flow WITH_SHARING_DUTY = SafeToShare.flowWithSharingDuty();

    private static final String QUESTIONS = """
            immediate-danger: yes no not-sure
            suspected-harm: child adult both no not-sure
            special-situations: none not-sure staff-allegation fgm child-sexual-abuse domestic-abuse radicalisation \
            exploitation missing whistleblowing
            adult-agrees: yes no not-sure
            adult-exception: some none not-sure
            purpose: yes no not-sure
            identifiable: yes no not-sure
            legal-duty: order sharing-duty no not-sure
            more-detrimental: yes no not-sure
            confidential: yes no not-sure
            agreement: given refused unsafe-to-ask not-asked not-sure
            public-interest: yes no not-sure
            second-opinion: yes no not-sure
            lawful-basis: yes no not-sure
            recipient: yes no not-sure""";

    private static final String OUTCOMES = """
            emergency: EMERGENCY
            protect: ACT
            protect-adult: ACT
            must-share: SHARE
            share-with-agreement: SHARE
            share-in-public-interest: SHARE
            share-not-confidential: SHARE
            share-de-identified: SHARE
            check-recipient: PREPARE
            ask-first: PREPARE
            get-advice: ADVICE
            get-urgent-advice: ADVICE
            advice-on-adult: ADVICE
            not-now: NOT_NOW""";

    @Test
    void theQuestionsAndAnswersAreThoseThatTheOutsideReliesOn() {
        assertThat(questions(WITH_SHARING_DUTY)).isEqualTo(QUESTIONS);
    }

    @Test
    void theSharingDutyIsOfferedOnlyWhereItIsInForce() {
        assertThat(questions(FLOW))
                .isEqualTo(QUESTIONS.replace(" sharing-duty", "").replace("more-detrimental: yes no not-sure\n", ""));
    }

    @Test
    void theOutcomesAreThoseThatTheOutsideReliesOn() {
        assertThat(outcomes(FLOW)).isEqualTo(OUTCOMES);
        assertThat(outcomes(WITH_SHARING_DUTY)).isEqualTo(OUTCOMES);
    }

    @Test
    void aWalkIsWrittenAsAgreed() {
        assertThat(FLOW.walks().stream().map(Walk::toString))
                .contains("immediate-danger=no,suspected-harm=child,special-situations=none -> protect");
    }

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
        assertThat(walks(FLOW, ticks)).hasSize(without);
        assertThat(walks(WITH_SHARING_DUTY, ticks)).hasSize(with);
    }

    @Test
    void theWalksWithoutAnySpecialSituationAreAsManyAsReasoningSays() {
        assertThat(walks(FLOW, 0))
                .filteredOn(SafeToShareTest::isSureOfSituations)
                .hasSize(49);
        assertThat(walks(WITH_SHARING_DUTY, 0))
                .filteredOn(SafeToShareTest::isSureOfSituations)
                .hasSize(52);
    }

    @Test
    void theFlowListsTheWalksWithAtMostOneTick() {
        assertThat(FLOW.walks()).containsExactlyInAnyOrderElementsOf(walks(FLOW, 1));
        assertThat(WITH_SHARING_DUTY.walks()).containsExactlyInAnyOrderElementsOf(walks(WITH_SHARING_DUTY, 1));
    }

    @Test
    void everyWalkHasAtMostElevenQuestions() {
        assertThat(EveryWalk.of(FLOW)).allMatch(walk -> walk.answers().size() <= 11);
        assertThat(EveryWalk.of(WITH_SHARING_DUTY))
                .allMatch(walk -> walk.answers().size() <= 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"child", "both"})
    void harmToAChildLeadsToProtectionWhateverElseApplies(String harm) {
        for (String answer : EveryWalk.situations()) {
            assertThat(line(harm, answer)).as(answer).isEqualTo("-> protect");
        }
    }

    @Test
    void harmToAnAdultLeadsToProtectionOrAsksTheAdult() {
        for (String answer : EveryWalk.situations()) {
            assertThat(line("adult", answer))
                    .as(answer)
                    .isEqualTo(kind(answer).equals("hard") ? "-> protect" : "? adult-agrees yes no not-sure");
        }
    }

    @Test
    void anAdultsRefusalStandsOnlyWhereNothingElseSpeaksAgainstIt() {
        for (String answer : EveryWalk.situations()) {
            String refused = kind(answer).equals("none") ? "-> advice-on-adult" : "-> get-urgent-advice";
            if (!kind(answer).equals("hard")) {
                assertThat(line("adult", answer + ",adult-agrees=yes")).isEqualTo("-> protect-adult");
                assertThat(exceptions(answer, "no"))
                        .containsExactly("-> protect-adult", refused, "-> get-urgent-advice");
                assertThat(exceptions(answer, "not-sure"))
                        .containsExactly("-> protect-adult", "-> get-urgent-advice", "-> get-urgent-advice");
            }
        }
    }

    @Test
    void noHarmKnownRoutesByTheGravestClass() {
        for (String answer : EveryWalk.situations()) {
            String expected = switch (kind(answer)) {
                case "hard", "risk" -> "-> protect";
                case "care", "not sure" -> "-> get-urgent-advice";
                default -> "? purpose yes no not-sure";
            };
            assertThat(line("no", answer)).as(answer).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suspected-harm=not-sure | get-urgent-advice",
                "purpose=no | not-now",
                "purpose=not-sure | get-advice",
                "identifiable=not-sure | get-advice",
                "legal-duty=order | must-share",
                "legal-duty=not-sure | get-advice",
                "more-detrimental=yes | get-urgent-advice",
                "more-detrimental=no | must-share",
                "more-detrimental=not-sure | get-urgent-advice",
                "confidential=not-sure | get-advice",
                "agreement=not-asked | ask-first",
                "agreement=not-sure | get-advice",
                "agreement=refused,public-interest=not-sure | get-advice",
                "agreement=unsafe-to-ask,public-interest=no | get-urgent-advice",
                "agreement=unsafe-to-ask,public-interest=not-sure | get-urgent-advice",
                "second-opinion=yes | not-now",
                "second-opinion=no | get-advice",
                "second-opinion=not-sure | get-advice",
                "lawful-basis=no | get-advice",
                "lawful-basis=not-sure | get-advice",
                "identifiable=no,recipient=yes | share-de-identified",
                "confidential=no,lawful-basis=yes,recipient=yes | share-not-confidential",
                "agreement=given,lawful-basis=yes,recipient=yes | share-with-agreement",
                "public-interest=yes,lawful-basis=yes,recipient=yes | share-in-public-interest",
                "recipient=no | check-recipient",
                "recipient=not-sure | get-advice"
            })
    void theLastAnswersDecideWhereNothingSpecialApplies(String last, String outcome) {
        assertThat(EveryWalk.of(WITH_SHARING_DUTY))
                .filteredOn(walk -> walk.path().endsWith(last))
                .isNotEmpty()
                .extracting(Walk::outcome)
                .containsOnly(outcome);
        assertThat(EveryWalk.of(FLOW))
                .filteredOn(walk -> walk.path().endsWith(last))
                .extracting(Walk::outcome)
                .allMatch(outcome::equals);
    }

    private static String kind(String answer) {
        List<String> ticks = EveryWalk.ticks(answer);
        if (answer.equals("not-sure")) {
            return "not sure";
        } else if (ticks.contains("fgm") || ticks.contains("child-sexual-abuse")) {
            return "hard";
        } else if (ticks.contains("exploitation") || ticks.contains("missing")) {
            return "risk";
        }
        return ticks.isEmpty() || ticks.equals(List.of("whistleblowing")) ? "none" : "care";
    }

    private static List<String> exceptions(String situations, String agrees) {
        return List.of("some", "none", "not-sure").stream()
                .map(exception ->
                        line("adult", situations + ",adult-agrees=" + agrees + ",adult-exception=" + exception))
                .toList();
    }

    private static String line(String harm, String situations) {
        String answers = "immediate-danger=no,suspected-harm=" + harm + ",special-situations=" + situations;
        String line = FLOW.next(answers).line();
        assertThat(WITH_SHARING_DUTY.next(answers).line()).isEqualTo(line);
        return line;
    }

    private static List<Walk> walks(Flow flow, int ticks) {
        return EveryWalk.of(flow).stream()
                .filter(walk -> EveryWalk.ticks(walk).size() <= ticks)
                .toList();
    }

    private static boolean isSureOfSituations(Walk walk) {
        return !EveryWalk.answer(walk, EveryWalk.SITUATIONS).equals("not-sure");
    }

    private static String questions(Flow flow) {
        return flow.states().stream()
                .map(state -> state.question().id() + ": "
                        + String.join(" ", state.question().answers()))
                .distinct()
                .collect(joining("\n"));
    }

    private static String outcomes(Flow flow) {
        return flow.outcomes().stream()
                .map(outcome -> outcome.id() + ": " + outcome.kind())
                .collect(joining("\n"));
    }
}

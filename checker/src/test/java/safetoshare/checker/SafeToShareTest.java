package safetoshare.checker;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Flow;

/** The public names of the decision; what it decides is in the approved walks and the invariants. */
class SafeToShareTest {
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
        assertThat(questions(SafeToShare.flowWithSharingDuty())).isEqualTo(QUESTIONS);
    }

    @Test
    void theSharingDutyIsOfferedOnlyWhereItIsInForce() {
        assertThat(questions(SafeToShare.flow()))
                .isEqualTo(QUESTIONS.replace(" sharing-duty", "").replace("more-detrimental: yes no not-sure\n", ""));
    }

    @Test
    void theOutcomesAreThoseThatTheOutsideReliesOn() {
        assertThat(outcomes(SafeToShare.flow())).isEqualTo(OUTCOMES);
        assertThat(outcomes(SafeToShare.flowWithSharingDuty())).isEqualTo(OUTCOMES);
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

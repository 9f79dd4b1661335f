package safetoshare.checker.proof;

import static safetoshare.checker.proof.Rule.where;
import static safetoshare.checker.proof.WalkThat.ENDS_IN_ADVICE;
import static safetoshare.checker.proof.WalkThat.HAS_NOTHING_SPECIAL;
import static safetoshare.checker.proof.WalkThat.IS_NOT_SURE;
import static safetoshare.checker.proof.WalkThat.answers;
import static safetoshare.checker.proof.WalkThat.asks;
import static safetoshare.checker.proof.WalkThat.ends;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safetoshare.checker.flow.Walk;

/** What holds where somebody is not sure, asks for advice, or decides against sharing. */
final class DoubtAndAdvice {
    private static final Predicate<Walk> NO_PUBLIC_INTEREST_SAY_TWO =
            answers("public-interest", "no").and(answers("second-opinion", "yes"));

    /** Harm suspected or in doubt, something special, asking unsafe and too little else to go on, or sharing a danger. */
    private static final Predicate<Walk> HARM_CANNOT_BE_RULED_OUT = answers(
                    "suspected-harm", "child", "adult", "both", "not-sure")
            .or(HAS_NOTHING_SPECIAL.negate())
            .or(answers("agreement", "unsafe-to-ask")
                    .and(answers("public-interest", "yes").negate()))
            .or(asks("more-detrimental"));

    private static final Invariant I3 = new Invariant(
            "I3",
            "Every question offers \"not sure\", and that answer always ends in protection or advice.",
            "2008-R3; 2024-R4; D6",
            where(IS_NOT_SURE, ends("emergency", "protect", "protect-adult").or(ENDS_IN_ADVICE)),
            new Rule(IS_NOT_SURE, DoubtAndAdvice::withoutNotSure));

    private static final Invariant I4 = new Invariant(
            "I4",
            "Not sharing needs no danger, no harm, no risk and no doubt, and either no purpose or two people"
                    + " who find too little public interest.",
            "D7",
            where(
                    ends("not-now"),
                    answers("immediate-danger", "no")
                            .and(answers("suspected-harm", "no"))
                            .and(HAS_NOTHING_SPECIAL)
                            .and(answers("agreement", "unsafe-to-ask").negate())
                            .and(IS_NOT_SURE.negate())
                            .and(answers("purpose", "no").or(NO_PUBLIC_INTEREST_SAY_TWO))));

    private static final Invariant I37 = new Invariant(
            "I37",
            "Advice is urgent where harm cannot be ruled out, and only there, so that \"urgent\" keeps its"
                    + " meaning.",
            "2024-R1; 2024-R4; safety review 10.3, reasons of ADVICE and ADVICE_URGENT",
            where(ends("get-advice"), HARM_CANNOT_BE_RULED_OUT.negate()),
            where(ends("get-urgent-advice"), HARM_CANNOT_BE_RULED_OUT));

    private DoubtAndAdvice() {}

    static List<Invariant> invariants() {
        return List.of(I3, I4, I37);
    }

    private static Stream<String> withoutNotSure(EveryWalk every) {
        return every.flow().states().stream()
                .filter(state -> !state.question().choices().contains("not-sure"))
                .map(state -> state.id() + " does not offer not-sure");
    }
}

package safetoshare.checker.proof;

import static safetoshare.checker.proof.EveryWalk.SITUATIONS;
import static safetoshare.checker.proof.Rule.always;
import static safetoshare.checker.proof.Rule.where;
import static safetoshare.checker.proof.WalkThat.answers;
import static safetoshare.checker.proof.WalkThat.asks;
import static safetoshare.checker.proof.WalkThat.ends;
import static safetoshare.checker.proof.WalkThat.ticks;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;

/** What holds where somebody is in danger or harmed, or might be. */
final class DangerAndHarm {
    private static final Predicate<Walk> HARM_TO_A_CHILD = answers("suspected-harm", "child", "both");
    private static final Predicate<Walk> HARM_OR_DOUBT =
            HARM_TO_A_CHILD.or(answers("suspected-harm", "adult", "not-sure"));
    private static final Set<String> ABOUT_PROTECTION =
            Set.of("immediate-danger", "suspected-harm", SITUATIONS, "adult-agrees", "adult-exception");

    private static final Invariant I1 = new Invariant(
            "I1",
            "Every walk begins with immediate danger, and none can be entered further on.",
            "project brief; the note beside the printed chart",
            always(walk -> walk.answers().get(0).question().equals("immediate-danger")),
            new Rule(walk -> walk.answers().size() > 1, DangerAndHarm::enteredFurtherOn));

    private static final Invariant I2 = new Invariant(
            "I2",
            "Danger, or doubt about it, ends at once in calling 999, and nothing else does.",
            "seed 004",
            where(
                    answers("immediate-danger", "yes", "not-sure"),
                    ends("emergency").and(walk -> walk.answers().size() == 1)),
            where(ends("emergency"), answers("immediate-danger", "yes", "not-sure")));

    private static final Invariant I5 = new Invariant(
            "I5",
            "Where harm is suspected, agreement is never asked about, and not sharing, asking first and"
                    + " ordinary sharing cannot be reached.",
            "2024-R3",
            where(
                    HARM_OR_DOUBT,
                    walk -> walk.answers().stream().allMatch(given -> ABOUT_PROTECTION.contains(given.question()))),
            where(HARM_OR_DOUBT, ends("protect", "protect-adult", "get-urgent-advice", "advice-on-adult")));

    private static final Invariant I7 = new Invariant(
            "I7",
            "Harm to a child always leads to protecting the child, and a more serious answer about danger or"
                    + " harm never leads to not sharing or to asking first.",
            "D1",
            where(HARM_TO_A_CHILD, ends("protect")),
            where(
                    answers("immediate-danger", "no")
                            .and(answers("suspected-harm", "no"))
                            .negate(),
                    ends("not-now", "ask-first").negate()));

    private static final Invariant I14 = new Invariant(
            "I14",
            "Anyone under 18 takes the child's way: only an adult is asked about as somebody who may refuse.",
            "Children Act 1989",
            where(asks("adult-agrees", "adult-exception"), answers("suspected-harm", "adult")));

    private static final Invariant I32 = new Invariant(
            "I32",
            "Serious harm to an adult is an answer of its own, and never treated as nobody being harmed.",
            "project brief",
            new Rule(asks("suspected-harm"), DangerAndHarm::withoutItsOwnAnswer),
            where(answers("suspected-harm", "adult"), asks("purpose").negate()));

    private static final Invariant I33 = new Invariant(
            "I33",
            "Whoever can say whether somebody is harmed is asked about special situations, so that no extra"
                    + " step is missed.",
            "I15 to I22; safety review 10.2",
            where(answers("suspected-harm", "child", "adult", "both", "no"), asks(SITUATIONS)));

    private static final Invariant I34 = new Invariant(
            "I34",
            "Sharing at once without agreement needs a cause: suspected harm to a child, female genital"
                    + " mutilation, child sexual abuse, or, where nobody is known to be harmed, somebody"
                    + " exploited or missing.",
            "Caldicott 2020 principle 2; safety review 10.3, reasons of PROTECT",
            where(
                    ends("protect"),
                    HARM_TO_A_CHILD
                            .or(ticks("fgm", "child-sexual-abuse"))
                            .or(answers("suspected-harm", "no").and(ticks("exploitation", "missing")))));

    private DangerAndHarm() {}

    static List<Invariant> invariants() {
        return List.of(I1, I2, I5, I7, I14, I32, I33, I34);
    }

    private static Stream<String> enteredFurtherOn(EveryWalk every) {
        return every.walks().stream()
                .filter(walk -> walk.answers().size() > 1)
                .map(walk ->
                        EveryWalk.path(walk.answers().subList(1, walk.answers().size())))
                .distinct()
                .filter(path -> !(every.flow().next(path) instanceof Step.Wrong))
                .map(path -> "can be entered at " + path);
    }

    private static Stream<String> withoutItsOwnAnswer(EveryWalk every) {
        List<String> offered = every.flow().states().stream()
                .map(state -> state.question())
                .filter(question -> question.id().equals("suspected-harm"))
                .flatMap(question -> question.answers().stream())
                .toList();
        return Stream.of("child", "adult", "both", "no")
                .filter(answer -> !offered.contains(answer))
                .map(answer -> "suspected-harm does not offer " + answer);
    }
}

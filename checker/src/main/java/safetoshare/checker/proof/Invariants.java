package safetoshare.checker.proof;

import static safetoshare.checker.proof.Rule.always;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;

/**
 * What must hold on every walk, as far as the routes decide it. I1 to I32 are the numbers of the safety review, which has
 * some about words and pages too; from I33 on they name principles that no number of the review made certain.
 */
public final class Invariants {
    private static final int MOST_QUESTIONS = 11;
    private static final int OUTCOMES = 14;

    private static final Invariant I24 = new Invariant(
            "I24",
            "Every walk ends within 11 questions and asks none twice, and each of the 14 outcomes is reached.",
            "the model of the safety review",
            always(walk -> walk.answers().size() <= MOST_QUESTIONS),
            always(Invariants::asksNothingTwice),
            new Rule(walk -> true, Invariants::outcomesNotReached));

    private static final Invariant I26 = new Invariant(
            "I26",
            "The result depends on the answers alone: going back and answering again comes out the same.",
            "project brief",
            new Rule(walk -> true, Invariants::comeOutOtherwise));

    private static final List<Invariant> ALL = Stream.of(
                    DangerAndHarm.invariants(),
                    DoubtAndAdvice.invariants(),
                    AgreementAndChoice.invariants(),
                    Sharing.invariants(),
                    SpecialSituations.invariants(),
                    ofTheWhole())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(
                    invariant -> Integer.valueOf(invariant.id().substring(1))))
            .toList();

    private Invariants() {}

    /** Every invariant, in the order of their numbers. */
    public static List<Invariant> all() {
        return ALL;
    }

    private static List<Invariant> ofTheWhole() {
        return List.of(I24, I26);
    }

    private static boolean asksNothingTwice(Walk walk) {
        return walk.answers().stream().map(Walk.Answer::question).distinct().count()
                == walk.answers().size();
    }

    private static Stream<String> outcomesNotReached(EveryWalk every) {
        Set<String> reached = every.walks().stream().map(Walk::outcome).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> missing = every.flow().outcomes().stream()
                .map(Outcome::id)
                .filter(outcome -> !reached.contains(outcome))
                .map(outcome -> outcome + " is not reached");
        return reached.size() == OUTCOMES
                ? missing
                : Stream.concat(missing, Stream.of(reached.size() + " outcomes are reached"));
    }

    /** The beginnings of walks, and whole walks, after which the flow says anything but how the walk goes on. */
    private static Stream<String> comeOutOtherwise(EveryWalk every) {
        return every.walks().stream()
                .flatMap(walk -> Stream.iterate(walk.answers().size(), length -> length >= 0, length -> length - 1)
                        .filter(length -> !goesOn(
                                walk,
                                length,
                                every.flow().next(EveryWalk.path(walk.answers().subList(0, length)))))
                        .map(length -> walk + " comes out otherwise after " + length + " answers"));
    }

    private static boolean goesOn(Walk walk, int length, Step step) {
        return length == walk.answers().size()
                ? step.equals(new Step.Reach(walk.outcome()))
                : step instanceof Step.Ask ask
                        && ask.state()
                                .question()
                                .id()
                                .equals(walk.answers().get(length).question());
    }
}

package safetoshare.checker.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must hold on every walk, as far as the routes decide it. I1 to I32 are the numbers of the safety review, which has
 * some about words and pages too; from I33 on they name principles that no number of the review made certain.
 */
public final class Invariants {
    private static final List<Invariant> ALL = Stream.of(
                    DangerAndHarm.invariants(),
                    DoubtAndAdvice.invariants(),
                    AgreementAndChoice.invariants(),
                    Sharing.invariants(),
                    SpecialSituations.invariants(),
                    WholeFlow.invariants())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(
                    invariant -> Integer.valueOf(invariant.id().substring(1))))
            .toList();

    private Invariants() {}

    /** Every invariant, in the order of their numbers. */
    public static List<Invariant> all() {
        return ALL;
    }
}

package safetoshare.site.review;

import java.util.List;
import safetoshare.checker.proof.EveryWalk;
import safetoshare.checker.proof.Invariant;
import safetoshare.checker.proof.Invariants;

/**
 * Something that must hold on every walk, and whether it does.
 *
 * @param id its name in the safety review
 * @param says what must hold
 * @param from where it comes from
 * @param about how many walks it concerns
 * @param broken what breaks it, a few lines at most; nothing where it holds
 */
public record Held(String id, String says, String from, int about, List<String> broken) {
    private static final int SHOWN = 5;

    /** Keeps its own copy. */
    public Held {
        broken = List.copyOf(broken);
    }

    static List<Held> all(EveryWalk every) {
        return Invariants.all().stream().map(invariant -> of(invariant, every)).toList();
    }

    private static Held of(Invariant invariant, EveryWalk every) {
        return new Held(
                invariant.id(),
                invariant.says(),
                invariant.from(),
                invariant.about(every),
                invariant.broken(every).limit(SHOWN).toList());
    }
}

package safetoshare.checker.flow.bad;

import java.util.List;
import safetoshare.checker.proof.Invariant;
import safetoshare.checker.proof.Invariants;

/** Does what the architecture forbids: a part of the flow that knows what it is held to. */
public final class KnowsItsProof {
    private KnowsItsProof() {}

    static List<Invariant> proof() {
        return Invariants.all();
    }
}

package safetoshare.checker.flow;

import java.util.List;

/** Says that states and outcomes do not make a flow, and everything that keeps them from it. */
public final class UnsoundFlow extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnsoundFlow(List<String> faults) {
        super(String.join("\n", faults));
    }
}

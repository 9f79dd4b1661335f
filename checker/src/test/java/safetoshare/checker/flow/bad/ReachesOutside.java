package safetoshare.checker.flow.bad;

import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;

/** Does what the architecture forbids: a part of the flow that knows the decision made of it. */
public final class ReachesOutside {
    private ReachesOutside() {}

    static Flow flow() {
        return SafeToShare.flow();
    }
}

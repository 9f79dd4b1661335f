package safetoshare.site.problem.bad;

import org.jspecify.annotations.Nullable;
import safetoshare.site.source.Text;

/** Does what the architecture forbids: closes a circle, since sources know problems. */
public final class KnowsItsSource {
    @Nullable
    Text text;
}

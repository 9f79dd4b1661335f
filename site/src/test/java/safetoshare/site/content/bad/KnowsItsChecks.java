package safetoshare.site.content.bad;

import org.jspecify.annotations.Nullable;
import safetoshare.site.check.CheckedGuide;

/** Does what the architecture forbids: a part of the content that knows who checks it. */
public final class KnowsItsChecks {
    @Nullable
    CheckedGuide guide;
}

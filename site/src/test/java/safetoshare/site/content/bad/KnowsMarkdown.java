package safetoshare.site.content.bad;

import org.jspecify.annotations.Nullable;
import safetoshare.site.markdown.Markdown;

/** Does what the architecture forbids: a part of the content that knows how it is written as HTML. */
public final class KnowsMarkdown {
    @Nullable
    Markdown markdown;
}

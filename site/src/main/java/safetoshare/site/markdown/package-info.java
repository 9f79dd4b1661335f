/** Markdown read with citations, page links and marked terms, and written as HTML. */
@NullMarked
package safetoshare.site.markdown;

import org.jspecify.annotations.NullMarked;

/** The whole guide on paper. */
@NullMarked
package safetoshare.site.book;

import org.jspecify.annotations.NullMarked;

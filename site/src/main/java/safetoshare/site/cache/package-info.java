/** What is slow to make and is kept from one build to the next. */
@NullMarked
package safetoshare.site.cache;

import org.jspecify.annotations.NullMarked;

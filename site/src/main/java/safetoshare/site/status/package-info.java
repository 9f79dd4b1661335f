/** What in the editions needs somebody's look: reviews that are due, numbers nobody checked, law that changes, texts that moved on. */
@NullMarked
package safetoshare.site.status;

import org.jspecify.annotations.NullMarked;

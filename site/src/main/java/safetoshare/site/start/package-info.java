/** What a new edition starts with: a small folder that builds, and says in each file what to write there. */
@NullMarked
package safetoshare.site.start;

import org.jspecify.annotations.NullMarked;

/** What the project's files held before, as git keeps it. */
@NullMarked
package safetoshare.site.history;

import org.jspecify.annotations.NullMarked;

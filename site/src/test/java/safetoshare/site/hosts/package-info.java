/** Publishes an edition with the real programs that hosts run. */
@NullMarked
package safetoshare.site.hosts;

import org.jspecify.annotations.NullMarked;

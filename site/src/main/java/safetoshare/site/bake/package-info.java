/** JBake, and the only code that knows it. */
@NullMarked
package safetoshare.site.bake;

import org.jspecify.annotations.NullMarked;

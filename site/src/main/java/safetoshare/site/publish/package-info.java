/** Baked files checked, completed and moved into place whole. */
@NullMarked
package safetoshare.site.publish;

import org.jspecify.annotations.NullMarked;

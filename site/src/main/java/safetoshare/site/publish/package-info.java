/** Baked files checked and completed. */
@NullMarked
package safetoshare.site.publish;

import org.jspecify.annotations.NullMarked;

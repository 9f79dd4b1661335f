/** What must hold of a guide before any of it is published. */
@NullMarked
package safetoshare.site.check;

import org.jspecify.annotations.NullMarked;

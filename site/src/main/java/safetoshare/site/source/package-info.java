/** Files as text and typed fields, every value knowing its place. */
@NullMarked
package safetoshare.site.source;

import org.jspecify.annotations.NullMarked;

/** An edition's own colour and logo: read, measured, and made harmless. */
@NullMarked
package safetoshare.site.brand;

import org.jspecify.annotations.NullMarked;

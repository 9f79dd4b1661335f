/** Packing that comes out the same, byte for byte, on every machine. */
@NullMarked
package safetoshare.site.packing;

import org.jspecify.annotations.NullMarked;

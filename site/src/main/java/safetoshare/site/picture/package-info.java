/** Pictures that come out the same, byte for byte, on every machine: nothing of the machine's own draws or packs them. */
@NullMarked
package safetoshare.site.picture;

import org.jspecify.annotations.NullMarked;

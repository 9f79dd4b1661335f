/** HTML as PDF. */
@NullMarked
package safetoshare.site.pdf;

import org.jspecify.annotations.NullMarked;

/** An edition's whole way, from its files to its published folder. */
@NullMarked
package safetoshare.site.build;

import org.jspecify.annotations.NullMarked;

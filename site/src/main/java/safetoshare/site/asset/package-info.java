/** The style sheet compiled from SCSS, and the scripts. */
@NullMarked
package safetoshare.site.asset;

import org.jspecify.annotations.NullMarked;

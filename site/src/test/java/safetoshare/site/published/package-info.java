/** Tests of an edition as it is published: its files, and what a browser makes of them. */
@NullMarked
package safetoshare.site.published;

import org.jspecify.annotations.NullMarked;

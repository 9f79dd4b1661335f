/** Folders for work that is not done yet, and how what is done takes the place of what was there. */
@NullMarked
package safetoshare.site.work;

import org.jspecify.annotations.NullMarked;

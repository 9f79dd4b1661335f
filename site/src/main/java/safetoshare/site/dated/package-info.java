/** What turns on a day: the switches that an edition turns on for law that is unsure, and how they stand. */
@NullMarked
package safetoshare.site.dated;

import org.jspecify.annotations.NullMarked;

/** The commands of the one door. */
@NullMarked
package safetoshare.site.command;

import org.jspecify.annotations.NullMarked;

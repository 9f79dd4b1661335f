/** A part of the problems that does what the architecture forbids. */
@NullMarked
package safetoshare.site.problem.bad;

import org.jspecify.annotations.NullMarked;

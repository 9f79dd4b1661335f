/** What is wrong with something people wrote, where, and what to do. */
@NullMarked
package safetoshare.site.problem;

import org.jspecify.annotations.NullMarked;

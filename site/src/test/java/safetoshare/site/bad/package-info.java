/** Classes that do what the architecture forbids, to show that its rules find them. */
@NullMarked
package safetoshare.site.bad;

import org.jspecify.annotations.NullMarked;

/** A part of the content that does what the architecture forbids. */
@NullMarked
package safetoshare.site.content.bad;

import org.jspecify.annotations.NullMarked;

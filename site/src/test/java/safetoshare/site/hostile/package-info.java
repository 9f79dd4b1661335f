/** What an edition may try that means harm, and that it comes to nothing. */
@NullMarked
package safetoshare.site.hostile;

import org.jspecify.annotations.NullMarked;

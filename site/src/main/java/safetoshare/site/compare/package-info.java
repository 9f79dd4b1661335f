/** What has changed between two wordings. */
@NullMarked
package safetoshare.site.compare;

import org.jspecify.annotations.NullMarked;

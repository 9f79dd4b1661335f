/** Finds what ought not to stand in any text: logins, keys, and what tells of one person. */
@NullMarked
package safetoshare.site.secret;

import org.jspecify.annotations.NullMarked;

/** A guide in its parts: pages, words of the checker, law, contacts, edition. */
@NullMarked
package safetoshare.site.content;

import org.jspecify.annotations.NullMarked;

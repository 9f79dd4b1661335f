/** What a reader takes along: a contact for a phone's own list, and a picture that a phone's camera reads as an address. */
@NullMarked
package safetoshare.site.card;

import org.jspecify.annotations.NullMarked;

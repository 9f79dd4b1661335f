/**
 * The whole guide in one file, {@code pocket.html}, for a USB stick or an email.
 *
 * <p>England's 122 pages hold 1.7 MB of HTML, or 0.7 MB of bare text without the checker's plain pages, so 300 KB cannot hold
 * them as they stand. Packed by deflate and written as base64 they take 330 KB; by LZMA, which remembers what stood further
 * back, and in 85 signs, 190 KB. So what matters most stands as plain HTML and is there without scripts, as much of it as
 * fits, and all else is packed: each page once, its links turned to places in the file. The checker's plain pages are left
 * out, since the checker itself is there, and so is each of its questions and results, as plain HTML. Only LZMA's reader is
 * our own, since no browser has one; it is as short as those that are to be had.
 */
@NullMarked
package safetoshare.site.pocket;

import org.jspecify.annotations.NullMarked;

/** What editions lay upon each other: folders as layers, and the files at one path put together as one text. */
@NullMarked
package safetoshare.site.layer;

import org.jspecify.annotations.NullMarked;

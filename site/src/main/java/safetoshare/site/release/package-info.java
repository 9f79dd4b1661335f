/** What readers were given before: the state of each text at a release, and what became different without being told. */
@NullMarked
package safetoshare.site.release;

import org.jspecify.annotations.NullMarked;

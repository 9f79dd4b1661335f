/** Tells how easily texts are read: how long their sentences are, what is in the passive, from what age on. */
@NullMarked
package safetoshare.site.reading;

import org.jspecify.annotations.NullMarked;

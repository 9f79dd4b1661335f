/** That no build, however it ends, harms what is published. */
@NullMarked
package safetoshare.site.work;

import org.jspecify.annotations.NullMarked;

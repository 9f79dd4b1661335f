/** The preview on this machine: serves, rebuilds on save, reloads the open page. */
@NullMarked
package safetoshare.site.serve;

import org.jspecify.annotations.NullMarked;

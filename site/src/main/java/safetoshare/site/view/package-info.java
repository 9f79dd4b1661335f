/** What each page's template is given: sheets, and the parts they are made of. */
@NullMarked
package safetoshare.site.view;

import org.jspecify.annotations.NullMarked;

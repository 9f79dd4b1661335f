/** How somebody can be reached, and when: numbers, hours, bank holidays, and the roles that each nation asks for. */
@NullMarked
package safetoshare.site.contact;

import org.jspecify.annotations.NullMarked;

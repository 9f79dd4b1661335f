/** What the search page reads: every section and contact of a checked guide, and the words by which each is found. */
@NullMarked
package safetoshare.site.search;

import org.jspecify.annotations.NullMarked;

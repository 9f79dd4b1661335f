/**
 * What a policy owner signs off: every walk in words, what always holds, the law relied on; and against an older revision
 * what has changed.
 */
@NullMarked
package safetoshare.site.review;

import org.jspecify.annotations.NullMarked;

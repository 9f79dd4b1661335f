/** The check at the end of the course: which questions of the bank are asked, in which order, and how answers are marked. */
@NullMarked
package safetoshare.checker.course;

import org.jspecify.annotations.NullMarked;

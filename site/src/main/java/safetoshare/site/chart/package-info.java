/** The flow as a picture: what it draws, where each thing goes, and the drawing itself. */
@NullMarked
package safetoshare.site.chart;

import org.jspecify.annotations.NullMarked;

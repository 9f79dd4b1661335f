/** A decision flow as a value: questions, states, routes, outcomes, and the walks through them. */
@NullMarked
package safetoshare.checker.flow;

import org.jspecify.annotations.NullMarked;

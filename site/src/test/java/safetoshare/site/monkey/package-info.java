/**
 * The checker under stress: a monkey does at random what readers and browsers do, and after each act the page must be as a
 * model in Java says that asks only the flow. {@link Act} is what can be done, {@link Scene} the model, {@link Sight} what is
 * compared, {@link Session} a browser in which it is done.
 */
@NullMarked
package safetoshare.site.monkey;

import org.jspecify.annotations.NullMarked;

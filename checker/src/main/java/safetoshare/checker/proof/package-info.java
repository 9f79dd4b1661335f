/**
 * What must hold of a decision, and what shows that it does.
 *
 * <ul>
 *   <li>{@link safetoshare.checker.proof.EveryWalk}: all ways through a flow;
 *   <li>{@link safetoshare.checker.proof.Invariants}: the rules that every walk is held to, each a sentence and its source;
 *   <li>{@link safetoshare.checker.proof.PrintedChart}: the printed flowchart as a flow, {@link
 *       safetoshare.checker.proof.Departure}: where ours departs from it, {@link safetoshare.checker.proof.Difference}: why,
 *       and {@link safetoshare.checker.proof.ChartCase}: where the two agree.
 * </ul>
 *
 * <p>It looks at flows from outside and is never part of a page's script.
 */
@NullMarked
package safetoshare.checker.proof;

import org.jspecify.annotations.NullMarked;

package safetoshare.checker.proof;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safetoshare.checker.flow.Walk;

/**
 * Something that an invariant asks of a flow. What breaks it among some walks breaks it among more.
 *
 * @param about which walks it concerns
 * @param broken tells what breaks it among every walk of a flow, each as a line
 */
public record Rule(Predicate<Walk> about, Function<EveryWalk, Stream<String>> broken) {

    /** Asks something of each walk that something else is true of. */
    static Rule where(Predicate<Walk> about, Predicate<Walk> required) {
        Predicate<Walk> breaks = about.and(required.negate());
        return new Rule(about, every -> every.walks().stream().filter(breaks).map(Walk::toString));
    }

    /** Asks something of each walk. */
    static Rule always(Predicate<Walk> required) {
        return where(walk -> true, required);
    }
}

package safetoshare.site.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;

/**
 * The order of a flow's questions and outcomes; what it does not know comes last, in the order of the alphabet.
 *
 * @param ids the ids in order
 */
record FlowOrder(List<String> ids) implements Comparator<String> {

    static FlowOrder of(Flow flow) {
        return new FlowOrder(Stream.concat(
                        flow.states().stream().map(state -> state.question().id()),
                        flow.outcomes().stream().map(Outcome::id))
                .distinct()
                .toList());
    }

    /** Some things by id, put into this order. */
    <T> Map<String, T> sorted(Map<String, T> things) {
        Map<String, T> sorted = new TreeMap<>(this);
        sorted.putAll(things);
        return sorted;
    }

    @Override
    public int compare(String one, String other) {
        int byPlace = Integer.compare(place(one), place(other));
        return byPlace == 0 ? one.compareTo(other) : byPlace;
    }

    private int place(String id) {
        int place = ids.indexOf(id);
        return place < 0 ? ids.size() : place;
    }
}

package safetoshare.site.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.State;
import safetoshare.site.source.Address;

/**
 * Where the plain page of each state and outcome of the checker stands. A state's id may tell what was answered before; an
 * address must not, so the states that ask the same question are told apart by number alone.
 */
final class PlainPages {
    /** The checker's own page, above all of them. */
    static final Address CHECKER = Address.ofName("checker");

    private final Map<String, String> folders = new HashMap<>();

    PlainPages(Flow flow) {
        Map<String, Integer> asked = new HashMap<>();
        for (State state : flow.states()) {
            String question = state.question().id();
            int time = asked.merge(question, 1, Integer::sum);
            folders.put(state.id(), time == 1 ? question : question + "-" + time);
        }
        flow.outcomes().forEach(outcome -> folders.put(outcome.id(), outcome.id()));
    }

    /** The folder of a state or outcome, below the checker's. */
    String folder(String id) {
        return Objects.requireNonNull(folders.get(id));
    }

    /** The address of a state or outcome. */
    Address address(String id) {
        return new Address(CHECKER.path() + folder(id) + "/");
    }
}

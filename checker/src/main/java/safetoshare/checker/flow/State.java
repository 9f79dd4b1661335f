package safetoshare.checker.flow;

import java.util.List;

/**
 * A question as asked at one point of the flow. A question that is asked on several ways, which lead on differently, has a
 * state for each of them.
 *
 * @param id the question's id, and where it is asked more than once a dot and what sets this state apart, such as
 *     {@code recipient.agreed}
 * @param question what is asked
 * @param routes the ways out, one for each of the question's choices
 */
public record State(String id, Question question, List<Route> routes) {
    /** Keeps its own copy of the routes. */
    public State {
        routes = Compiled.copy(routes);
    }

    /**
     * One way out of a state.
     *
     * @param choice the choice that takes it
     * @param target the id of the state or outcome it leads to
     */
    public record Route(String choice, String target) {}

    /**
     * Where a choice leads.
     *
     * @param choice one of the question's choices
     * @return the id of a state or outcome
     * @throws IllegalArgumentException if the question has no such choice
     */
    public String target(String choice) {
        for (Route route : routes) {
            if (route.choice().equals(choice)) {
                return route.target();
            }
        }
        throw new IllegalArgumentException(choice);
    }
}

package safetoshare.checker.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.State;
import safetoshare.checker.flow.State.Route;

/** One route of a flow, made to lead to another state or outcome. */
record RouteMutant(String state, String choice, String target) {

    /** Every route of a flow, led to each other state and outcome. */
    static List<RouteMutant> of(Flow flow) {
        List<String> targets = Stream.concat(
                        flow.states().stream().map(State::id),
                        flow.outcomes().stream().map(Outcome::id))
                .toList();
        List<RouteMutant> mutants = new ArrayList<>();
        for (State state : flow.states()) {
            for (Route route : state.routes()) {
                targets.stream()
                        .filter(target -> !target.equals(route.target()))
                        .forEach(target -> mutants.add(new RouteMutant(state.id(), route.choice(), target)));
            }
        }
        return mutants;
    }

    /** The flow with its route changed; it may be unsound. */
    Flow in(Flow flow) {
        return new Flow(flow.states().stream().map(this::changed).toList(), flow.outcomes());
    }

    private State changed(State at) {
        return at.id().equals(state)
                ? new State(
                        at.id(),
                        at.question(),
                        at.routes().stream()
                                .map(route -> route.choice().equals(choice) ? new Route(choice, target) : route)
                                .toList())
                : at;
    }

    @Override
    public String toString() {
        return state + " " + choice + ">" + target;
    }
}

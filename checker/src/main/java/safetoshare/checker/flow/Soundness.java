package safetoshare.checker.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What keeps states and outcomes from being a flow. Runs on the Java machine only. */
final class Soundness {
    private final List<State> states;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> outcomes = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private Soundness(List<State> states) {
        this.states = states;
    }

    static void require(List<State> states, List<Outcome> outcomes) {
        Soundness soundness = new Soundness(states);
        soundness.name(outcomes);
        soundness.compareQuestions();
        soundness.follow();
        soundness.findUnreached(outcomes);
        soundness.findAskedTwice();
        if (!soundness.faults.isEmpty()) {
            throw new UnsoundFlow(soundness.faults);
        }
    }

    private void name(List<Outcome> ends) {
        for (Outcome end : ends) {
            if (!outcomes.add(end.id())) {
                faults.add(end.id() + ": two outcomes have this id. Keep one.");
            }
        }
        for (State state : states) {
            if (outcomes.contains(state.id())) {
                faults.add(state.id() + ": a state has the id of an outcome. Rename one.");
            }
            if (places.putIfAbsent(state.id(), places.size()) != null) {
                faults.add(state.id() + ": two states have this id. Rename one.");
            }
            if (!(state.id() + ".").startsWith(state.question().id() + ".")) {
                faults.add(
                        state.id() + ": asks " + state.question().id() + ". Begin the state's id with the question's.");
            }
        }
    }

    /** The same question is the same wherever it is asked, and its names can be written in a walk and read back. */
    private void compareQuestions() {
        Map<String, Question> questions = new HashMap<>();
        for (State state : states) {
            Question question = state.question();
            Question other = questions.putIfAbsent(question.id(), question);
            if (other != null && !other.equals(question)) {
                faults.add(state.id() + ": offers other answers than " + question.id()
                        + " does elsewhere. Offer the same.");
            }
            if (other == null) {
                requireNames(question);
            }
        }
    }

    private void requireNames(Question question) {
        Set<String> names = new LinkedHashSet<>(question.answers());
        names.add(question.id());
        names.addAll(question.choices());
        for (String name : names) {
            if (!isName(name)) {
                faults.add(question.id() + ": \"" + name + "\" is no name. Use only a-z, 0-9 and hyphens.");
            }
        }
        if (question instanceof Question.AnyOf several) {
            for (String tick : several.ticks()) {
                if (!several.classes().contains(Words.after('/', tick))) {
                    faults.add(question.id() + ": " + tick + " has none of its classes. Choose from: "
                            + String.join(" ", several.classes()) + ".");
                }
            }
        }
    }

    private static boolean isName(String name) {
        for (char c : name.toCharArray()) {
            if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** No way asks the same question a second time: the answers so far could contradict the next one. */
    private void findAskedTwice() {
        Map<String, Set<String>> asked = new HashMap<>();
        for (State state : states) {
            Set<String> before = asked.computeIfAbsent(state.id(), id -> new HashSet<>());
            if (before.contains(state.question().id())) {
                faults.add(state.id() + ": asks " + state.question().id() + " a second time on one way. Ask it once.");
            }
            for (State.Route route : state.routes()) {
                Set<String> after = asked.computeIfAbsent(route.target(), id -> new HashSet<>());
                after.addAll(before);
                after.add(state.question().id());
            }
        }
    }

    private void follow() {
        if (states.isEmpty()) {
            faults.add("the flow asks nothing. Give it a first state.");
            return;
        }
        reached.add(states.get(0).id());
        for (State state : states) {
            requireEachChoiceOnce(state);
            for (State.Route route : state.routes()) {
                follow(state, route);
            }
        }
    }

    private void requireEachChoiceOnce(State state) {
        Set<String> choices = state.question().choices();
        List<String> routed = new ArrayList<>();
        for (State.Route route : state.routes()) {
            if (!choices.contains(route.choice())) {
                faults.add(state.id() + ": routes " + route.choice() + ", which is not among its choices. Choose from: "
                        + String.join(" ", choices) + ".");
            } else if (routed.contains(route.choice())) {
                faults.add(state.id() + ": routes " + route.choice() + " twice. Keep one.");
            }
            routed.add(route.choice());
        }
        for (String choice : choices) {
            if (!routed.contains(choice)) {
                faults.add(state.id() + ": has no route for " + choice + ". Say where it leads.");
            }
        }
    }

    private void follow(State from, State.Route route) {
        Integer place = places.get(route.target());
        if (place == null && !outcomes.contains(route.target())) {
            faults.add(from.id() + ": " + route.choice() + " leads to " + route.target()
                    + ", which is neither a state nor an outcome. Define it.");
        } else if (place != null && place <= places.getOrDefault(from.id(), 0)) {
            faults.add(from.id() + ": " + route.choice() + " leads back to " + route.target()
                    + ". Lead only to what is asked later.");
        }
        if (reached.contains(from.id())) {
            reached.add(route.target());
        }
    }

    private void findUnreached(List<Outcome> ends) {
        for (State state : states) {
            if (!reached.contains(state.id())) {
                faults.add(state.id() + ": no way leads to this state. Lead one there or leave it out.");
            }
        }
        for (Outcome end : ends) {
            if (!reached.contains(end.id())) {
                faults.add(end.id() + ": no way leads to this outcome. Lead one there or leave it out.");
            }
        }
    }
}

package safetoshare.site.monkey;

import java.util.Map;
import java.util.TreeMap;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.State;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;

/** How often each thing was done, and each question and outcome reached. */
final class Coverage {
    private final Map<String, Integer> acts = new TreeMap<>();
    private final Map<String, Integer> reached = new TreeMap<>();

    void note(Act act, Scene after) {
        acts.merge(act.kind(), 1, Integer::sum);
        if (after.atChecker()) {
            reached.merge(at(after.sheet()), 1, Integer::sum);
        }
    }

    private static String at(Sheet sheet) {
        return id(sheet.flow().next(path(sheet, sheet.step())));
    }

    private static String path(Sheet sheet, int answers) {
        return new Walk(sheet.answers().subList(0, answers), "").path();
    }

    /** The id of a state, or the line of an outcome. */
    static String id(Step step) {
        return step instanceof Step.Ask ask ? ask.state().id() : step.line();
    }

    /** How often that was reached to which an answer to the question shown leads. */
    int reachedBy(Sheet sheet, String answer) {
        String before = path(sheet, sheet.step());
        String given = sheet.question().orElseThrow().id() + "=" + answer;
        String there = id(sheet.flow().next(before.isEmpty() ? given : before + "," + given));
        return reached.getOrDefault(there, 0);
    }

    void add(Coverage other) {
        other.acts.forEach((act, times) -> acts.merge(act, times, Integer::sum));
        other.reached.forEach((what, times) -> reached.merge(what, times, Integer::sum));
    }

    int acts() {
        return acts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many states of a flow were not reached. */
    long statesMissed(Flow flow) {
        return flow.states().stream()
                .map(State::id)
                .filter(id -> !reached.containsKey(id))
                .count();
    }

    /** How many outcomes of a flow were not reached. */
    long outcomesMissed(Flow flow) {
        return flow.outcomes().stream()
                .map(Outcome::id)
                .filter(id -> !reached.containsKey("-> " + id))
                .count();
    }

    @Override
    public String toString() {
        return acts + "\n" + reached;
    }
}

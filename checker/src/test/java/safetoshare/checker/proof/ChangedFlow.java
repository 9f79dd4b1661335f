package safetoshare.checker.proof;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Question.AnyOf;
import safetoshare.checker.flow.State;

/** Makes flows that are like another, but for some lines of its table. */
final class ChangedFlow {
    private ChangedFlow() {}

    /**
     * A flow with some states changed; outcomes to which nothing leads are left out.
     *
     * @param lines lines that stand in for those of the same state; a state's id alone leaves the state out
     */
    static Flow of(Flow flow, String... lines) {
        Map<String, String> table = table(flow);
        for (String line : lines) {
            String state = line.split(" ", 2)[0];
            if (line.equals(state)) {
                table.remove(state);
            } else {
                table.put(state, line);
            }
        }
        return flow(table, several(flow).toList(), flow);
    }

    /** A flow in which one of several things that may apply is of another class. */
    static Flow withClass(String tick, String newClass, Flow flow) {
        List<AnyOf> several = several(flow)
                .map(question -> new AnyOf(
                        question.id(),
                        question.alone(),
                        question.ticks().stream()
                                .map(each -> each.startsWith(tick + "/") ? tick + "/" + newClass : each)
                                .toList(),
                        question.classes()))
                .toList();
        return flow(table(flow), several, flow);
    }

    private static Flow flow(Map<String, String> table, List<AnyOf> several, Flow like) {
        String text = String.join("\n", table.values());
        List<String> targets = new ArrayList<>(List.of(text.split("[ \n]|\\S+>")));
        return Flow.of(
                text,
                () -> like.outcomes().stream()
                        .filter(outcome -> targets.contains(outcome.id()))
                        .toList(),
                several.toArray(AnyOf[]::new));
    }

    private static Map<String, String> table(Flow flow) {
        Map<String, String> table = new LinkedHashMap<>();
        for (State state : flow.states()) {
            table.put(
                    state.id(),
                    state.routes().stream()
                            .map(route -> " " + route.choice() + ">" + route.target())
                            .collect(joining("", state.id(), "")));
        }
        return table;
    }

    private static Stream<AnyOf> several(Flow flow) {
        return flow.states().stream()
                .map(State::question)
                .filter(AnyOf.class::isInstance)
                .map(AnyOf.class::cast)
                .distinct();
    }
}

package safetoshare.checker.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Walk;
import safetoshare.checker.flow.Walk.Answer;

/**
 * One of the 64 ways to answer the printed chart's six questions with yes or no, put through the chart and through a flow,
 * where the chart applies and the checks that the flow adds are met.
 *
 * @param answers the six answers, by the chart's names and in its order
 * @param printed the walk through the chart, which may ask fewer than six
 * @param ours the walk through the flow
 * @param sameClass whether both say to share, or both not to share
 */
public record ChartCase(List<Answer> answers, Walk printed, Walk ours, boolean sameClass) {
    /** What is answered to the questions that the chart does not ask. */
    private static final Map<String, String> TAKEN_AS_GIVEN = Map.of(
            "immediate-danger", "no",
            "suspected-harm", "no",
            "special-situations", "none",
            "second-opinion", "yes",
            "lawful-basis", "yes",
            "recipient", "yes");

    /** Keeps its own copy of the answers. */
    public ChartCase {
        answers = List.copyOf(answers);
    }

    /** Every case: 64 for a flow that asks nothing but what the chart asks and what is taken as given. */
    public static List<ChartCase> all(Flow ours) {
        List<ChartCase> cases = new ArrayList<>();
        List<String> questions =
                PrintedChart.flow().states().stream().map(state -> state.id()).toList();
        for (int set = 0; set < 1 << questions.size(); set++) {
            List<Answer> answers = new ArrayList<>();
            for (String question : questions) {
                boolean no = (set >> questions.size() - 1 - answers.size() & 1) == 1;
                answers.add(new Answer(question, no ? "no" : "yes"));
            }
            cases.addAll(of(answers, ours));
        }
        return cases;
    }

    /** Whether a walk answers only what some case does. */
    static boolean covers(Walk walk) {
        return walk.answers().stream()
                .allMatch(given -> isInTheChart(given) || given.answer().equals(TAKEN_AS_GIVEN.get(given.question())));
    }

    private static boolean isInTheChart(Answer given) {
        return PrintedChart.flow().state(given.question()) != null
                && Stream.of("yes", "no")
                        .anyMatch(answer -> given.answer().equals(PrintedChart.ourAnswer(given.question(), answer)));
    }

    private static List<ChartCase> of(List<Answer> answers, Flow ours) {
        Map<String, String> printed = new HashMap<>();
        Map<String, String> given = new HashMap<>(TAKEN_AS_GIVEN);
        for (Answer answer : answers) {
            printed.put(answer.question(), answer.answer());
            given.put(answer.question(), PrintedChart.ourAnswer(answer.question(), answer.answer()));
        }
        Walk chart = follow(PrintedChart.flow(), printed).get(0);
        return follow(ours, given).stream()
                .map(walk -> new ChartCase(
                        answers, chart, walk, kind(PrintedChart.flow(), chart).equals(kind(ours, walk))))
                .toList();
    }

    /** The walks that give certain answers; at a question to which none is given, each. */
    private static List<Walk> follow(Flow flow, Map<String, String> given) {
        return flow.walks(
                question -> given.containsKey(question.id()) ? List.of(given.get(question.id())) : question.answers());
    }

    private static Outcome.Kind kind(Flow flow, Walk walk) {
        return flow.outcomes().stream()
                .filter(outcome -> outcome.id().equals(walk.outcome()))
                .findFirst()
                .orElseThrow()
                .kind();
    }
}

package safetoshare.checker.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One way through a flow, from its first question to an outcome.
 *
 * @param answers what was answered, in the order asked
 * @param outcome the id of the outcome reached
 */
public record Walk(List<Answer> answers, String outcome) {
    /** Keeps its own copy of the answers. */
    public Walk {
        answers = List.copyOf(answers);
    }

    /**
     * One answered question.
     *
     * @param question the question's id
     * @param answer the answer as written
     */
    public record Answer(String question, String answer) {
        @Override
        public String toString() {
            return question + "=" + answer;
        }
    }

    /** The answers as {@link Flow#next} reads them. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Answer answer : answers) {
            path.append(path.length() == 0 ? "" : ",").append(answer);
        }
        return path.toString();
    }

    /** The walk as people and programs outside read it: {@code question=answer,question=answer -> outcome}. */
    @Override
    public String toString() {
        return path() + " -> " + outcome;
    }

    static List<Walk> allOf(Flow flow, Function<Question, List<String>> answersTo) {
        List<Walk> walks = new ArrayList<>();
        walkOn(flow, answersTo, flow.states().get(0).id(), List.of(), walks);
        return walks;
    }

    private static void walkOn(
            Flow flow, Function<Question, List<String>> answersTo, String at, List<Answer> answered, List<Walk> walks) {
        State state = flow.state(at);
        if (state == null) {
            walks.add(new Walk(answered, at));
            return;
        }
        for (String answer : answersTo.apply(state.question())) {
            String choice = state.question().choiceOf(answer);
            if (choice != null) {
                List<Answer> further = new ArrayList<>(answered);
                further.add(new Answer(state.question().id(), answer));
                walkOn(flow, answersTo, state.target(choice), further, walks);
            }
        }
    }
}

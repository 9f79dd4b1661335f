package safetoshare.checker.flow;

import java.util.ArrayList;
import java.util.List;

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

    static List<Walk> allOf(Flow flow) {
        List<Walk> walks = new ArrayList<>();
        walkOn(flow, flow.states().get(0).id(), List.of(), walks);
        return walks;
    }

    private static void walkOn(Flow flow, String at, List<Answer> answered, List<Walk> walks) {
        State state = flow.state(at);
        if (state == null) {
            walks.add(new Walk(answered, at));
            return;
        }
        for (String answer : state.question().answers()) {
            List<Answer> further = new ArrayList<>(answered);
            further.add(new Answer(state.question().id(), answer));
            String choice = state.question().choiceOf(answer);
            if (choice != null) {
                walkOn(flow, state.target(choice), further, walks);
            }
        }
    }
}

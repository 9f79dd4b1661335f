package safetoshare.checker.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decision flow that is sound by construction: every way leads somewhere, every state and outcome can be reached, and no
 * way comes back to where it was.
 *
 * @param states the states in asking order; the first is where every walk starts
 * @param outcomes the ends
 */
public record Flow(List<State> states, List<Outcome> outcomes) {

    /**
     * Makes a flow of these states and outcomes.
     *
     * @throws UnsoundFlow naming every fault, if there is any
     */
    public Flow {
        states = Compiled.copy(states);
        outcomes = Compiled.copy(outcomes);
        if (!Compiled.byTeaVM()) {
            Soundness.require(states, outcomes);
        }
    }

    /**
     * Makes a flow of its table of routes.
     *
     * @param table a line for each state, in asking order: the state's id, then for each choice a space and
     *     {@code choice>target}
     * @param outcomes gives the ends; the script does without them, since what is not a state is one
     * @param anyOf the questions to which several things may apply; any other question's answers are the choices in the table
     * @return the flow
     * @throws UnsoundFlow naming every fault, if there is any
     */
    public static Flow of(String table, Supplier<List<Outcome>> outcomes, Question.AnyOf... anyOf) {
        List<State> states = new ArrayList<>();
        for (String line : Words.split(table, '\n')) {
            List<String> cells = Words.split(line, ' ');
            List<State.Route> routes = new ArrayList<>();
            List<String> choices = new ArrayList<>();
            for (int i = 1; i < cells.size(); i++) {
                String choice = Words.before('>', cells.get(i));
                choices.add(choice);
                routes.add(new State.Route(choice, Words.after('>', cells.get(i))));
            }
            Question question = new Question.OneOf(Words.before('.', cells.get(0)), choices);
            for (Question several : anyOf) {
                question = several.id().equals(question.id()) ? several : question;
            }
            states.add(new State(cells.get(0), question, routes));
        }
        return new Flow(states, Compiled.byTeaVM() ? new ArrayList<>() : outcomes.get());
    }

    /**
     * What comes after some answers.
     *
     * @param answers {@code question=answer} joined by commas, in the order asked; empty for none
     * @return the question asked next, the outcome reached, or what is wrong with the answers
     */
    public Step next(String answers) {
        Step step = at(states.get(0).id());
        if (!answers.isEmpty()) {
            for (String answer : Words.split(answers, ',')) {
                step = step.follow(this, answer);
            }
        }
        return step;
    }

    /** What is asked or decided at a state or outcome. */
    Step at(String id) {
        State state = state(id);
        return state == null ? new Step.Reach(id) : new Step.Ask(state);
    }

    /** The state with an id, or {@code null} if there is none. */
    public @Nullable State state(String id) {
        for (State state : states) {
            if (state.id().equals(id)) {
                return state;
            }
        }
        return null;
    }

    /** Every walk from the first state to an outcome; of several things that may be ticked, each alone. */
    public List<Walk> walks() {
        return walks(Question::answers);
    }

    /**
     * Every walk that gives certain answers.
     *
     * @param answersTo tells which answers are given to a question; those that it does not understand are passed over
     * @return the walks, in asking order
     */
    public List<Walk> walks(Function<Question, List<String>> answersTo) {
        return Walk.allOf(this, answersTo);
    }
}

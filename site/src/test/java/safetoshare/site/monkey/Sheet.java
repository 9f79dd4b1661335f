package safetoshare.site.monkey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Question;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;

/**
 * The checker as one document of it must be.
 *
 * @param flow what comes next
 * @param answers the answers so far
 * @param step which step is shown, counted from 0
 * @param ticked the choices chosen in the question shown
 * @param focus what has the focus; {@link #UNKNOWN} where browsers differ
 * @param error whether it complains that nothing is chosen
 * @param dropped the questions whose answers it tells to have removed
 * @param cleared whether it tells that the answers were cleared
 * @param open the questions whose help is open
 * @param said what was done with the record
 * @param presses how many presses of Esc are left until it is left
 */
record Sheet(
        Flow flow,
        List<Walk.Answer> answers,
        int step,
        List<String> ticked,
        String focus,
        boolean error,
        List<String> dropped,
        boolean cleared,
        Set<String> open,
        String said,
        int presses) {
    static final String UNKNOWN = "?";
    static final String HEADING = "heading";
    static final int PRESSES = 3;

    /** Keeps its own copies. */
    Sheet {
        answers = List.copyOf(answers);
        ticked = List.copyOf(ticked);
        dropped = List.copyOf(dropped);
        open = Set.copyOf(open);
    }

    /** The checker as it is loaded. */
    static Sheet fresh(Flow flow, Set<String> open) {
        return new Sheet(flow, List.of(), 0, List.of(), "body", false, List.of(), false, open, "", PRESSES);
    }

    /** The same after it was left and its browser has kept it. */
    Sheet left() {
        return new Sheet(flow, List.of(), 0, List.of(), UNKNOWN, false, List.of(), false, open, "", presses);
    }

    /** What the flow says after all answers. */
    private Step next() {
        return after(flow, answers);
    }

    private static Step after(Flow flow, List<Walk.Answer> answers) {
        return flow.next(answers.stream().map(Walk.Answer::toString).collect(Collectors.joining(",")));
    }

    /** The outcome, if it is shown. */
    Optional<String> outcome() {
        return step == answers.size() && next() instanceof Step.Reach reach
                ? Optional.of(reach.outcome())
                : Optional.empty();
    }

    /** The question, if one is shown. */
    Optional<Question> question() {
        Step shown = after(flow, answers.subList(0, step));
        return shown instanceof Step.Ask ask ? Optional.of(ask.state().question()) : Optional.empty();
    }

    /** Shows a step, or the first without an answer if that comes before it. */
    Sheet show(int wanted) {
        int shown = Math.min(wanted, answers.size());
        List<String> given = shown == answers.size() ? List.of() : Wording.ticks(answers.get(shown));
        return new Sheet(flow, answers, shown, given, HEADING, false, dropped, cleared, open, "", presses);
    }

    /** Takes away what was told. */
    Sheet hushed() {
        return new Sheet(flow, answers, step, ticked, focus, error, List.of(), false, open, said, presses);
    }

    /** Chooses an answer, or unticks one. What stands alone does not stay beside others. */
    Sheet choose(String answer) {
        Set<String> then = new LinkedHashSet<>();
        if (question().orElseThrow() instanceof Question.AnyOf several) {
            then.addAll(ticked);
            if (!then.remove(answer)) {
                boolean alone = several.alone().contains(answer);
                then.removeIf(other -> alone || several.alone().contains(other));
                then.add(answer);
            }
        } else {
            then.add(answer);
        }
        return new Sheet(
                flow, answers, step, List.copyOf(then), input(answer), error, dropped, cleared, open, said, presses);
    }

    /** The id of a choice of the question shown. */
    String input(String answer) {
        return question().orElseThrow().id() + "-" + answer;
    }

    /** Goes on with what is chosen; complains if that is nothing. */
    Sheet proceed() {
        if (ticked.isEmpty()) {
            return new Sheet(flow, answers, step, ticked, "error", true, List.of(), false, open, said, presses);
        }
        Question question = question().orElseThrow();
        String answer = question.answers().stream().filter(ticked::contains).collect(Collectors.joining("+"));
        Map<String, String> kept = new LinkedHashMap<>();
        answers.forEach(each -> kept.put(each.question(), each.answer()));
        kept.put(question.id(), answer);
        List<Walk.Answer> way = follow(kept);
        List<String> gone = new ArrayList<>(kept.keySet());
        gone.removeAll(way.stream().map(Walk.Answer::question).toList());
        return new Sheet(flow, way, step, ticked, focus, error, gone, false, open, said, presses).show(way.size());
    }

    /** The answers that are asked for, from the start. */
    private List<Walk.Answer> follow(Map<String, String> kept) {
        List<Walk.Answer> way = new ArrayList<>();
        while (after(flow, way) instanceof Step.Ask ask
                && kept.containsKey(ask.state().question().id())) {
            String question = ask.state().question().id();
            way.add(new Walk.Answer(question, kept.get(question)));
        }
        return way;
    }

    /** Starts again. */
    Sheet clear() {
        return new Sheet(flow, List.of(), 0, List.of(), HEADING, false, List.of(), true, open, "", presses);
    }

    Sheet focusOn(String element) {
        return new Sheet(flow, answers, step, ticked, element, error, dropped, cleared, open, said, presses);
    }

    /** Opens or closes the help of the question shown. */
    Sheet help() {
        Set<String> then = new LinkedHashSet<>(open);
        String id = question().orElseThrow().id();
        if (!then.remove(id)) {
            then.add(id);
        }
        return new Sheet(flow, answers, step, ticked, "help", error, dropped, cleared, then, said, presses);
    }

    /** Does something with the record. */
    Sheet say(String what, String button) {
        return new Sheet(flow, answers, step, ticked, button, error, dropped, cleared, open, what, presses);
    }

    /** Notices a key. */
    Sheet key(boolean esc) {
        int then = esc ? presses - 1 : PRESSES;
        return new Sheet(flow, answers, step, ticked, focus, error, dropped, cleared, open, said, then);
    }
}

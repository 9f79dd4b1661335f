package safetoshare.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;

/** Every walk of a flow with each of the 257 answers to its special situations, found by asking the flow alone. */
public final class EveryWalk {
    /** The question to which several things may apply. */
    public static final String SITUATIONS = "special-situations";

    /** What may be ticked, in the order in which ticks are joined. */
    static final List<String> TICKS = List.of(
            "staff-allegation",
            "fgm",
            "child-sexual-abuse",
            "domestic-abuse",
            "radicalisation",
            "exploitation",
            "missing",
            "whistleblowing");

    private EveryWalk() {}

    /** The walks of a flow. */
    public static List<Walk> of(Flow flow) {
        List<Walk> walks = new ArrayList<>();
        walkOn(flow, List.of(), walks);
        return walks;
    }

    /** The 257 answers about special situations: one for each set of ticks, the empty set being none, and not sure. */
    public static List<String> situations() {
        List<String> answers = new ArrayList<>(List.of("none", "not-sure"));
        for (int set = 1; set < 1 << TICKS.size(); set++) {
            int ticked = set;
            answers.add(joined(TICKS.stream()
                    .filter(tick -> (ticked >> TICKS.indexOf(tick) & 1) == 1)
                    .toList()));
        }
        return answers;
    }

    /** The walks that are in a list, and each of the shorter paths on which they begin; every path once. */
    public static List<String> pathsOf(List<Walk> walks) {
        return walks.stream()
                .flatMap(walk -> Stream.iterate(
                                0, length -> length <= walk.answers().size(), length -> length + 1)
                        .map(length -> path(walk.answers().subList(0, length))))
                .distinct()
                .toList();
    }

    /** What a walk answers to a question; an empty text if it is not asked. */
    static String answer(Walk walk, String question) {
        for (Walk.Answer answer : walk.answers()) {
            if (answer.question().equals(question)) {
                return answer.answer();
            }
        }
        return "";
    }

    /** What a walk ticks. */
    static List<String> ticks(Walk walk) {
        return ticks(answer(walk, SITUATIONS));
    }

    /** What an answer about special situations ticks. */
    static List<String> ticks(String answer) {
        return Stream.of(answer.split("\\+")).filter(TICKS::contains).toList();
    }

    /** The answer that ticks what another answer does and one thing more. */
    static String withTick(String answer, String tick) {
        return joined(TICKS.stream()
                .filter(each -> each.equals(tick) || ticks(answer).contains(each))
                .toList());
    }

    /** The path of a walk with another answer about special situations. */
    static String pathWithSituations(Walk walk, String answer) {
        return path(walk.answers().stream()
                .map(given -> given.question().equals(SITUATIONS) ? new Walk.Answer(SITUATIONS, answer) : given)
                .toList());
    }

    /** Answers as a flow reads them. */
    static String path(List<Walk.Answer> answers) {
        return String.join(",", answers.stream().map(Walk.Answer::toString).toList());
    }

    private static String joined(List<String> ticks) {
        return String.join("+", ticks);
    }

    private static void walkOn(Flow flow, List<Walk.Answer> answered, List<Walk> walks) {
        Step step = flow.next(path(answered));
        if (step instanceof Step.Reach reach) {
            walks.add(new Walk(answered, reach.outcome()));
        } else if (step instanceof Step.Ask ask) {
            String question = ask.state().question().id();
            List<String> answers = ask.state().question().answers();
            for (String answer : question.equals(SITUATIONS) ? situations() : answers) {
                List<Walk.Answer> further = new ArrayList<>(answered);
                further.add(new Walk.Answer(question, answer));
                walkOn(flow, further, walks);
            }
        } else {
            throw new AssertionError(path(answered) + " " + step.line());
        }
    }
}

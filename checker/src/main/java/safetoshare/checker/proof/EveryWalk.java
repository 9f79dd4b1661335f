package safetoshare.checker.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Question;
import safetoshare.checker.flow.Walk;

/**
 * Every walk of a flow, with every answer that a question understands: 257 of them about special situations.
 *
 * @param flow the flow
 * @param walks its walks, in asking order
 */
public record EveryWalk(Flow flow, List<Walk> walks) {
    /** The question to which several things may apply. */
    public static final String SITUATIONS = "special-situations";

    /** Keeps its own copy of the walks. */
    public EveryWalk {
        walks = List.copyOf(walks);
    }

    /** Walks a flow in every way. */
    public static EveryWalk of(Flow flow) {
        Map<String, List<String>> answers = new HashMap<>();
        return new EveryWalk(
                flow,
                flow.walks(question -> answers.computeIfAbsent(question.id(), id -> EveryWalk.answersTo(question))));
    }

    /** Every answer that a question understands; where several things may apply, one for each set of them. */
    public static List<String> answersTo(Question question) {
        if (!(question instanceof Question.AnyOf several)) {
            return question.answers();
        }
        List<String> ticks = several.answers()
                .subList(several.alone().size(), several.answers().size());
        List<String> answers = new ArrayList<>(several.alone());
        for (int set = 1; set < 1 << ticks.size(); set++) {
            int ticked = set;
            answers.add(String.join(
                    "+",
                    ticks.stream()
                            .filter(tick -> (ticked >> ticks.indexOf(tick) & 1) == 1)
                            .toList()));
        }
        return answers;
    }

    /** The path of each walk and each of the shorter paths on which it begins; every path once. */
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (Walk walk : walks) {
            for (int length = 0; length <= walk.answers().size(); length++) {
                paths.add(path(walk.answers().subList(0, length)));
            }
        }
        return paths;
    }

    /** Answers as a flow reads them. */
    static String path(List<Walk.Answer> answers) {
        return String.join(",", answers.stream().map(Walk.Answer::toString).toList());
    }
}

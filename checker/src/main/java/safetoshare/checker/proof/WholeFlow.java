package safetoshare.checker.proof;

import static safetoshare.checker.proof.Rule.always;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Walk;

/** What holds of the flow as a whole, whatever it decides. */
final class WholeFlow {
    private static final int MOST_QUESTIONS = 11;
    private static final int OUTCOMES = 14;

    private static final Invariant I24 = new Invariant(
            "I24",
            "Every walk ends within 11 questions and asks none twice, and each of the 14 outcomes is reached.",
            "safety review 10, the model",
            always(walk -> walk.answers().size() <= MOST_QUESTIONS),
            always(WholeFlow::asksNothingTwice),
            new Rule(walk -> true, WholeFlow::outcomesNotReached));

    private static final Invariant I26 = new Invariant(
            "I26",
            "The result depends on the answers alone: going back and answering again comes out the same.",
            "safety review 10.1",
            new Rule(walk -> true, WholeFlow::comeOutOtherwise));

    private WholeFlow() {}

    static List<Invariant> invariants() {
        return List.of(I24, I26);
    }

    private static boolean asksNothingTwice(Walk walk) {
        return walk.answers().stream().map(Walk.Answer::question).distinct().count()
                == walk.answers().size();
    }

    private static Stream<String> outcomesNotReached(EveryWalk every) {
        Set<String> reached = every.walks().stream().map(Walk::outcome).collect(Collectors.toSet());
        Stream<String> missing = every.flow().outcomes().stream()
                .map(Outcome::id)
                .filter(outcome -> !reached.contains(outcome))
                .map(outcome -> outcome + " is not reached");
        return reached.size() == OUTCOMES
                ? missing
                : Stream.concat(missing, Stream.of(reached.size() + " outcomes are reached"));
    }

    private static Stream<String> comeOutOtherwise(EveryWalk every) {
        Map<String, String> said = new HashMap<>();
        return every.walks().stream()
                .filter(walk -> !comesOut(every.flow(), walk, said))
                .map(walk -> walk + " comes out otherwise");
    }

    /** Whether a flow, asked after each of a walk's answers anew, says what the walk says. */
    private static boolean comesOut(Flow flow, Walk walk, Map<String, String> said) {
        for (int length = 0; length <= walk.answers().size(); length++) {
            String next = length == walk.answers().size()
                    ? "-> " + walk.outcome()
                    : "? " + walk.answers().get(length).question();
            String path = EveryWalk.path(walk.answers().subList(0, length));
            String line = said.computeIfAbsent(path, asked -> flow.next(asked).line());
            if (!(line + " ").startsWith(next + " ")) {
                return false;
            }
        }
        return true;
    }
}

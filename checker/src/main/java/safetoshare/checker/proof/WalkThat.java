package safetoshare.checker.proof;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safetoshare.checker.flow.Walk;

/** What may be true of a walk, named so that an invariant reads as a sentence. */
final class WalkThat {
    /** Doubt about anything that is asked. */
    static final Predicate<Walk> IS_NOT_SURE =
            walk -> walk.answers().stream().anyMatch(given -> given.answer().equals("not-sure"));

    /** No special situation, or none that changes what follows. */
    static final Predicate<Walk> HAS_NOTHING_SPECIAL = answers(EveryWalk.SITUATIONS, "none", "whistleblowing");

    /** Advice, from whomever. */
    static final Predicate<Walk> ENDS_IN_ADVICE = ends("get-advice", "get-urgent-advice", "advice-on-adult");

    /** Sharing by choice, after all checks. */
    static final Predicate<Walk> ENDS_IN_ORDINARY_SHARING =
            ends("share-with-agreement", "share-in-public-interest", "share-not-confidential", "share-de-identified");

    private WalkThat() {}

    static Predicate<Walk> asks(String... questions) {
        List<String> any = List.of(questions);
        return walk -> walk.answers().stream().anyMatch(given -> any.contains(given.question()));
    }

    static Predicate<Walk> answers(String question, String... answers) {
        List<String> any = List.of(answers);
        return walk -> any.contains(answer(walk, question));
    }

    static Predicate<Walk> ticks(String... situations) {
        List<String> any = Stream.of(situations).map(tick -> "+" + tick + "+").toList();
        return walk -> {
            String ticked = "+" + answer(walk, EveryWalk.SITUATIONS) + "+";
            return any.stream().anyMatch(ticked::contains);
        };
    }

    static Predicate<Walk> ends(String... outcomes) {
        List<String> any = List.of(outcomes);
        return walk -> any.contains(walk.outcome());
    }

    /** What a walk answers to a question; an empty text if it is not asked. */
    static String answer(Walk walk, String question) {
        for (Walk.Answer given : walk.answers()) {
            if (given.question().equals(question)) {
                return given.answer();
            }
        }
        return "";
    }
}

package safetoshare.checker.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that must hold on every walk through the decision, whatever is answered.
 *
 * @param id its name in the safety review, such as {@code I7}
 * @param says what must hold, as one sentence
 * @param from where it comes from: a rule, a law, a difference from the printed chart
 * @param rules what it asks of a flow
 */
public record Invariant(String id, String says, String from, List<Rule> rules) {
    /** Keeps its own copy of the rules. */
    public Invariant {
        rules = List.copyOf(rules);
    }

    Invariant(String id, String says, String from, Rule... rules) {
        this(id, says, from, List.of(rules));
    }

    /** How many of some walks it is about. */
    public int about(EveryWalk every) {
        return (int) every.walks().stream()
                .filter(walk -> rules.stream().anyMatch(rule -> rule.about().test(walk)))
                .count();
    }

    /** What breaks it, each as a line, mostly the walk; nothing where it holds. */
    public Stream<String> broken(EveryWalk every) {
        return rules.stream().flatMap(rule -> rule.broken().apply(every)).distinct();
    }

    @Override
    public String toString() {
        return id + ": " + says;
    }
}

package safetoshare.site.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;
import safetoshare.site.review.ShortWords.Said;

/**
 * The walks that are not as they were.
 *
 * @param elsewhere walks whose answers lead elsewhere than before
 * @param added walks that were none before
 * @param removed walks that are none any more
 */
public record WalkChanges(List<Change> elsewhere, List<Change> added, List<Change> removed) {
    /** Keeps its own copies. */
    public WalkChanges {
        elsewhere = List.copyOf(elsewhere);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** What follows some answers. */
    public enum Follows {
        /** An outcome. */
        OUTCOME,
        /** Another question. */
        QUESTION,
        /** Nothing: they cannot be given in this order. */
        NOTHING
    }

    /**
     * What some answers lead to.
     *
     * @param follows of which kind it is
     * @param name the outcome's headline or the question's label; else empty
     */
    public record End(Follows follows, String name) {
        private static final End NOWHERE = new End(Follows.NOTHING, "");
    }

    /**
     * A walk that is not as it was.
     *
     * @param answers its answers in words
     * @param before what they led to before
     * @param now what they lead to now
     */
    public record Change(List<Said> answers, End before, End now) {
        /** Keeps its own copy of the answers. */
        public Change {
            answers = List.copyOf(answers);
        }
    }

    /** Whether every walk is as it was. */
    public boolean isNone() {
        return elsewhere.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /**
     * Compares a flow with the walks before it.
     *
     * @param before the walks as they were
     * @param flow the flow as it is
     * @param older the words as they were
     * @param newer the words as they are
     */
    static WalkChanges between(List<Walk> before, Flow flow, ShortWords older, ShortWords newer) {
        Map<String, String> was = outcomes(before);
        Map<String, String> is = outcomes(flow.walks());
        List<Change> elsewhere = new ArrayList<>();
        List<Change> added = new ArrayList<>();
        for (Walk walk : flow.walks()) {
            String outcome = was.get(walk.path());
            if (outcome == null) {
                added.add(new Change(newer.said(walk), begun(walk, before, older), outcome(walk.outcome(), newer)));
            } else if (!outcome.equals(walk.outcome())) {
                elsewhere.add(new Change(newer.said(walk), outcome(outcome, older), outcome(walk.outcome(), newer)));
            }
        }
        List<Change> removed = before.stream()
                .filter(walk -> !is.containsKey(walk.path()))
                .map(walk -> new Change(
                        older.said(walk), outcome(walk.outcome(), older), next(flow.next(walk.path()), newer)))
                .toList();
        return new WalkChanges(elsewhere, added, removed);
    }

    private static Map<String, String> outcomes(List<Walk> walks) {
        Map<String, String> outcomes = new HashMap<>();
        walks.forEach(walk -> outcomes.put(walk.path(), walk.outcome()));
        return outcomes;
    }

    private static End outcome(String outcome, ShortWords words) {
        return new End(Follows.OUTCOME, words.outcome(outcome));
    }

    private static End next(Step step, ShortWords words) {
        if (step instanceof Step.Ask ask) {
            return new End(
                    Follows.QUESTION, words.question(ask.state().question().id()));
        }
        return step instanceof Step.Reach reach ? outcome(reach.outcome(), words) : End.NOWHERE;
    }

    /** What a new walk's answers led to before: an outcome that came sooner, a further question, or nothing. */
    private static End begun(Walk walk, List<Walk> before, ShortWords older) {
        for (Walk each : before) {
            if (walk.path().startsWith(each.path() + ",")) {
                return outcome(each.outcome(), older);
            }
            if (each.path().startsWith(walk.path() + ",")) {
                return new End(
                        Follows.QUESTION,
                        older.question(each.answers().get(walk.answers().size()).question()));
            }
        }
        return End.NOWHERE;
    }
}

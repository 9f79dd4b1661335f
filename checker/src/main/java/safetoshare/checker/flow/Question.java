package safetoshare.checker.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something the flow asks, and which answers it understands. */
public sealed interface Question {

    /** The public name, such as {@code purpose}. */
    String id();

    /** Every answer that can be given by itself, in the order listed. */
    List<String> answers();

    /** The choices among which routes are made: each of them needs exactly one route wherever this question is asked. */
    Set<String> choices();

    /** The choice that an answer as written comes down to, or {@code null} if the question does not understand it. */
    @Nullable
    String choiceOf(String answer);

    /**
     * A question with one answer, each answer a choice of its own.
     *
     * @param id the public name
     * @param answers the answers, in the order listed
     */
    record OneOf(String id, List<String> answers) implements Question {
        /** Keeps its own copy of the answers. */
        public OneOf {
            answers = Compiled.copy(answers);
        }

        @Override
        public Set<String> choices() {
            return new LinkedHashSet<>(answers);
        }

        @Override
        public @Nullable String choiceOf(String answer) {
            return Words.placeOf(answer, answers) < 0 ? null : answer;
        }
    }

    /**
     * A question to which several things may apply at once, written {@code a+b} in the order of the ticks. Routing looks only
     * at the most serious class among those ticked, so adding a tick can never lower what follows.
     *
     * @param id the public name
     * @param alone answers that stand alone, such as {@code none}; each a choice of its own
     * @param ticks what may be ticked, each with its class: {@code missing/risk}
     * @param classes the classes, most serious first; a class may be one of {@code alone}
     */
    record AnyOf(String id, List<String> alone, List<String> ticks, List<String> classes) implements Question {
        /** Keeps its own copies of the lists. */
        public AnyOf {
            alone = Compiled.copy(alone);
            ticks = Compiled.copy(ticks);
            classes = Compiled.copy(classes);
        }

        /** Makes a question of its lists, each written with spaces between. */
        public static AnyOf of(String id, String alone, String ticks, String classes) {
            return new AnyOf(id, Words.split(alone, ' '), Words.split(ticks, ' '), Words.split(classes, ' '));
        }

        @Override
        public List<String> answers() {
            List<String> answers = new ArrayList<>();
            for (String answer : alone) {
                answers.add(answer);
            }
            for (String tick : ticks) {
                answers.add(Words.before('/', tick));
            }
            return answers;
        }

        @Override
        public Set<String> choices() {
            Set<String> choices = new LinkedHashSet<>(alone);
            choices.addAll(classes);
            return choices;
        }

        @Override
        public @Nullable String choiceOf(String answer) {
            return Words.placeOf(answer, alone) < 0 ? worstOf(Words.split(answer, '+')) : answer;
        }

        private @Nullable String worstOf(List<String> ticked) {
            int worst = classes.size();
            int next = 0;
            for (String tick : ticks) {
                if (next < ticked.size() && ticked.get(next).equals(Words.before('/', tick))) {
                    worst = Math.min(worst, Words.placeOf(Words.after('/', tick), classes));
                    next++;
                }
            }
            return next == ticked.size() ? classes.get(worst) : null;
        }
    }
}

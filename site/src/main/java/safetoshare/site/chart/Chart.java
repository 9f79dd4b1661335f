package safetoshare.site.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Question;
import safetoshare.checker.flow.Question.AnyOf;
import safetoshare.checker.flow.State;
import safetoshare.site.content.CheckerWords;

/**
 * What the picture of a flow shows: a box for each state, and after it a box of its own for each outcome that it leads to, so
 * that no arrow runs across the picture to a far end.
 *
 * @param boxes the boxes; the first is where every walk starts
 * @param arrows the arrows between them, those of one box together and the gravest first
 */
public record Chart(List<Box> boxes, List<Arrow> arrows) {
    /** What stands between the words of answers that share an arrow, so that no answer's own words may hold it. */
    public static final Pattern OR = Pattern.compile(", | or ");

    /** Keeps its own copies. */
    public Chart {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A question or an outcome.
     *
     * @param id the question's or the outcome's
     * @param words what stands in it
     * @param kind the kind of outcome; empty for a question
     */
    public record Box(String id, String words, Optional<Outcome.Kind> kind) {}

    /**
     * Where some answers lead.
     *
     * @param from the number of the box in which it starts, counted from 0
     * @param to the number of the box to which it leads
     * @param answers the answers that it stands for
     * @param words the words of those answers, between which stands {@link #OR}
     */
    public record Arrow(int from, int to, List<String> answers, String words) {
        /** Keeps its own copy of the answers. */
        public Arrow {
            answers = List.copyOf(answers);
        }
    }

    /**
     * The picture of a flow, in an edition's words.
     *
     * @param flow the flow
     * @param words its words
     * @param any what stands for every answer of a question at once
     */
    public static Chart of(Flow flow, CheckerWords words, String any) {
        List<Box> boxes = new ArrayList<>();
        for (State state : flow.states()) {
            String label = question(words, state).label();
            boxes.add(new Box(state.question().id(), boxes.size() + 1 + ". " + label, Optional.empty()));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (State state : flow.states()) {
            answersByTarget(state).forEach((target, answers) -> {
                arrows.add(new Arrow(
                        flow.states().indexOf(state),
                        place(flow, target, words, boxes),
                        answers,
                        answers.size() == state.question().answers().size()
                                ? any
                                : words(question(words, state), answers)));
            });
        }
        return new Chart(boxes, arrows);
    }

    /** The box of a state, or a new one for an outcome. */
    private static int place(Flow flow, String target, CheckerWords words, List<Box> boxes) {
        State state = flow.state(target);
        if (state != null) {
            return flow.states().indexOf(state);
        }
        Outcome outcome = flow.outcomes().stream()
                .filter(each -> each.id().equals(target))
                .findFirst()
                .orElseThrow();
        String label = Objects.requireNonNull(words.outcomes().get(target)).label();
        boxes.add(new Box(target, label, Optional.of(outcome.kind())));
        return boxes.size() - 1;
    }

    /** The answers that lead to each place, those of the gravest class first. */
    private static Map<String, List<String>> answersByTarget(State state) {
        Question question = state.question();
        Set<String> choices = new LinkedHashSet<>(question instanceof AnyOf several ? several.classes() : List.of());
        choices.addAll(question.choices());
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String choice : choices) {
            question.answers().stream()
                    .filter(answer -> choice.equals(question.choiceOf(answer)))
                    .forEach(answer -> answers.computeIfAbsent(state.target(choice), target -> new ArrayList<>())
                            .add(answer));
        }
        return answers;
    }

    private static String words(CheckerWords.Question words, List<String> answers) {
        List<String> each = words.arrows().entrySet().stream()
                .filter(arrow -> answers.contains(arrow.getKey()))
                .map(arrow -> arrow.getValue().value())
                .toList();
        int last = each.size() - 1;
        String all = last == 0 ? each.get(0) : String.join(", ", each.subList(0, last)) + " or " + each.get(last);
        return StringUtils.capitalize(all);
    }

    private static CheckerWords.Question question(CheckerWords words, State state) {
        return Objects.requireNonNull(words.questions().get(state.question().id()));
    }
}

package safetoshare.site.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Question;
import safetoshare.checker.flow.Walk;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Guide;

/** Ways through the flow of the published edition, as tests need them. */
final class Walks {
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Flow FLOW = PublishedSite.england().flow();
    private static final Guide GUIDE = PublishedSite.england().guide();
    private static final Document CHECKER = PublishedSite.england().document(PublishedSite.CHECKER);

    private Walks() {}

    /** Every walk. */
    static List<Walk> all() {
        return FLOW.walks();
    }

    /** What the table of proofs says where every walk came out as the flow has it. */
    static String compared() {
        return "%,d walks: no difference".formatted(all().size());
    }

    /** The longest walk; of several, the first. */
    static Walk longest() {
        return all().stream()
                .reduce((one, other) -> other.answers().size() > one.answers().size() ? other : one)
                .orElseThrow();
    }

    /** The first walk to an outcome. */
    static Walk to(String outcome) {
        return all().stream()
                .filter(walk -> walk.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    /** Each outcome. */
    static Set<String> outcomes() {
        Set<String> outcomes = new LinkedHashSet<>();
        all().forEach(walk -> outcomes.add(walk.outcome()));
        return outcomes;
    }

    /** Each question that can be asked. */
    static List<String> questions() {
        return List.copyOf(waysToQuestions().keySet());
    }

    /** Answers that lead to a question. */
    static List<Walk.Answer> toQuestion(String question) {
        return Objects.requireNonNull(waysToQuestions().get(question), question);
    }

    private static Map<String, List<Walk.Answer>> waysToQuestions() {
        Map<String, List<Walk.Answer>> ways = new LinkedHashMap<>();
        for (Walk walk : all()) {
            for (int i = 0; i < walk.answers().size(); i++) {
                ways.putIfAbsent(
                        walk.answers().get(i).question(), walk.answers().subList(0, i));
            }
        }
        return ways;
    }

    /** The question to which several things may apply. */
    static Question.AnyOf situations() {
        return FLOW.states().stream()
                .map(state -> state.question())
                .filter(Question.AnyOf.class::isInstance)
                .map(Question.AnyOf.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The special situations themselves, in the order asked. */
    static List<String> ticks() {
        return situations().answers().stream()
                .filter(answer -> !situations().alone().contains(answer))
                .toList();
    }

    /** What comes next, as the checker shows it: {@code ? question} or {@code -> outcome}. */
    static String next(List<Walk.Answer> answers) {
        String path =
                String.join(",", answers.stream().map(Walk.Answer::toString).toList());
        return FLOW.next(path).line().replaceFirst("(\\? \\S+).*", "$1");
    }

    /** Each answer of some as the checker lists it: {@code label: answer}. */
    static List<String> listed(List<Walk.Answer> answers) {
        return answers.stream()
                .map(answer -> label(answer.question()) + ": " + words(answer))
                .toList();
    }

    /** A walk as the flowchart marks it: its questions by their short names, then an arrow and the outcome. */
    static List<String> way(Walk walk) {
        List<String> way = new ArrayList<>(
                walk.answers().stream().map(answer -> label(answer.question())).toList());
        way.add("-> "
                + Objects.requireNonNull(GUIDE.checker().outcomes().get(walk.outcome()))
                        .label());
        return way;
    }

    /** The short name of a question. */
    static String label(String question) {
        return CHECKER.select("form[data-question=" + question + "]").attr("data-label");
    }

    /** What the edition says. */
    static Guide guide() {
        return GUIDE;
    }

    /** The words of a question. */
    static CheckerWords.Question question(String id) {
        return Objects.requireNonNull(GUIDE.checker().questions().get(id), id);
    }

    /** The words on the arrow of an answer in the flowchart. */
    static String onArrow(Walk.Answer answer) {
        return Objects.requireNonNull(question(answer.question()).arrows().get(answer.answer()), answer.answer())
                .value();
    }

    /** An answer in words; of several ticked, one after the other. */
    static String words(Walk.Answer answer) {
        return ticked(answer)
                .map(each -> CHECKER.expectFirst(
                                "form[data-question=" + answer.question() + "] label:has([value=" + each + "])")
                        .ownText())
                .collect(Collectors.joining("; "));
    }

    /** Each thing that an answer ticks. */
    static Stream<String> ticked(Walk.Answer answer) {
        return PLUS.splitAsStream(answer.answer());
    }
}

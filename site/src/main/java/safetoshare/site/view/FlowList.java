package safetoshare.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import safetoshare.site.chart.Chart;
import safetoshare.site.content.CheckerWords;

/** The flow as a list that says what its picture shows: each question with its answers, and where they lead. */
public final class FlowList {
    private final CheckerWords words;
    private final Chart chart;
    private final UnaryOperator<String> outcomes;

    /**
     * Lists a flow.
     *
     * @param words its words
     * @param chart what its picture shows
     * @param outcomes gives the link to an outcome
     */
    public FlowList(CheckerWords words, Chart chart, UnaryOperator<String> outcomes) {
        this.words = words;
        this.chart = chart;
        this.outcomes = outcomes;
    }

    /** Every question, numbered as in the picture. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < chart.boxes().size(); i++) {
            if (isQuestion(i)) {
                items.add(item(i));
            }
        }
        return items;
    }

    private Item item(int box) {
        CheckerWords.Question question = question(box);
        List<Integer> after = chart.arrows().stream()
                .filter(arrow -> arrow.to() == box)
                .map(arrow -> arrow.from() + 1)
                .distinct()
                .toList();
        List<Way> ways = chart.arrows().stream()
                .filter(arrow -> arrow.from() == box)
                .map(arrow -> way(question, arrow))
                .toList();
        return new Item(box + 1, question.question(), after, ways);
    }

    private Way way(CheckerWords.Question question, Chart.Arrow arrow) {
        String answers = question.answers().entrySet().stream()
                .filter(answer -> arrow.answers().contains(answer.getKey()))
                .map(answer -> answer.getValue().value())
                .collect(Collectors.joining("; "));
        if (isQuestion(arrow.to())) {
            int number = arrow.to() + 1;
            return new Way(answers, "#question-" + number, question(arrow.to()).label(), number);
        }
        String outcome = chart.boxes().get(arrow.to()).id();
        String title = Objects.requireNonNull(words.outcomes().get(outcome)).title();
        return new Way(answers, outcomes.apply(outcome), title, 0);
    }

    private boolean isQuestion(int box) {
        return chart.boxes().get(box).kind().isEmpty();
    }

    private CheckerWords.Question question(int box) {
        return Objects.requireNonNull(
                words.questions().get(chart.boxes().get(box).id()));
    }

    /**
     * A question as asked at one point of the flow.
     *
     * @param number its number in the picture, counted from 1
     * @param question the question
     * @param after the numbers of the questions after which it is asked
     * @param ways where its answers lead
     */
    public record Item(int number, String question, List<Integer> after, List<Way> ways) {}

    /**
     * Where some answers lead.
     *
     * @param answers the answers
     * @param href a link to the question in this list, or to the outcome's page
     * @param target the question's short name, or the outcome's headline
     * @param number the number of the question; 0 for an outcome
     */
    public record Way(String answers, String href, String target, int number) {}
}

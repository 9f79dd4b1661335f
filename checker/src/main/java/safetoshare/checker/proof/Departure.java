package safetoshare.checker.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Question;

/** One point in which a flow departs from the printed chart. Ids are those of the flow, save the chart's own ends. */
public sealed interface Departure {

    /** The chart starts with another question. */
    record StartsElsewhere(String printed, String ours) implements Departure {}

    /** A question that the chart does not ask. */
    record AsksMore(String question) implements Departure {}

    /** An answer that the chart does not offer, to a question that it asks. */
    record OffersMore(String question, String answer) implements Departure {}

    /** A question that comes before another, and in the chart after it. */
    record AsksEarlier(String question, String than) implements Departure {}

    /** An answer that leads elsewhere than in the chart; of two states that ask one question, each may. */
    record LeadsElsewhere(Arrow printed, Arrow ours) implements Departure {}

    /**
     * A route, with the state that it leaves.
     *
     * @param to where it leads; an empty text if it is in the chart and not in ours
     */
    record Arrow(String from, String answer, String to) {}

    /** Every departure of a flow from the printed chart. */
    static List<Departure> of(Flow ours) {
        List<Departure> departures = new ArrayList<>();
        Map<String, Question> printed = questions(PrintedChart.flow());
        String first = PrintedChart.flow().states().get(0).id();
        if (!ours.states().get(0).id().equals(first)) {
            departures.add(new StartsElsewhere(first, ours.states().get(0).id()));
        }
        questions(ours).forEach((id, question) -> {
            if (printed.containsKey(id)) {
                departures.addAll(answersAdded(question));
            } else {
                departures.add(new AsksMore(id));
            }
        });
        departures.addAll(movedForward(
                List.copyOf(printed.keySet()), List.copyOf(questions(ours).keySet())));
        printed.keySet().forEach(question -> departures.addAll(rerouted(question, ours)));
        return departures;
    }

    private static Map<String, Question> questions(Flow flow) {
        Map<String, Question> questions = new LinkedHashMap<>();
        flow.states().forEach(state -> questions.put(state.question().id(), state.question()));
        return questions;
    }

    private static List<Departure> answersAdded(Question ours) {
        Set<String> printed = PrintedChart.answersTo(ours.id()).keySet();
        List<Departure> added = new ArrayList<>();
        for (String answer : ours.answers()) {
            if (!printed.contains(answer)) {
                added.add(new OffersMore(ours.id(), answer));
            }
        }
        return added;
    }

    private static List<Departure> movedForward(List<String> printed, List<String> ours) {
        List<Departure> moved = new ArrayList<>();
        for (String question : printed) {
            for (String before : printed.subList(0, printed.indexOf(question))) {
                if (ours.contains(question) && ours.indexOf(question) < ours.indexOf(before)) {
                    moved.add(new AsksEarlier(question, before));
                }
            }
        }
        return moved;
    }

    private static List<Departure> rerouted(String question, Flow ours) {
        List<Departure> rerouted = new ArrayList<>();
        PrintedChart.answersTo(question)
                .forEach((answer, printed) -> arrows(question, answer, ours)
                        .filter(arrow -> !PrintedChart.means(printed.to(), arrow.to()))
                        .forEach(arrow -> rerouted.add(new LeadsElsewhere(printed, arrow))));
        return rerouted;
    }

    private static Stream<Arrow> arrows(String question, String answer, Flow flow) {
        List<Arrow> arrows = flow.states().stream()
                .filter(state -> state.question().id().equals(question))
                .filter(state -> state.question().choices().contains(answer))
                .map(state -> new Arrow(state.id(), answer, state.target(answer)))
                .toList();
        return arrows.isEmpty() ? Stream.of(new Arrow(question, answer, "")) : arrows.stream();
    }
}

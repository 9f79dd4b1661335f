package safetoshare.checker.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Question;
import safetoshare.checker.flow.State;

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

    /** An answer that leads elsewhere than in the chart; {@code from} of ours tells apart two states of one question. */
    record LeadsElsewhere(Arrow printed, Arrow ours) implements Departure {}

    /** A route, with the state or question that it leaves. */
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
        ours.states().forEach(state -> departures.addAll(rerouted(state)));
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
                if (ours.indexOf(question) < ours.indexOf(before)) {
                    moved.add(new AsksEarlier(question, before));
                }
            }
        }
        return moved;
    }

    private static List<Departure> rerouted(State ours) {
        List<Departure> rerouted = new ArrayList<>();
        PrintedChart.answersTo(ours.question().id()).forEach((answer, printed) -> {
            String target = ours.target(answer);
            if (!PrintedChart.means(printed.to(), target)) {
                rerouted.add(new LeadsElsewhere(printed, new Arrow(ours.id(), answer, target)));
            }
        });
        return rerouted;
    }
}

package safetoshare.checker.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.State;

/**
 * The printed flowchart of the 2008 generation, as it stands in a local guide. It has the same questions by the same ids;
 * its answers are yes, no and in one place not sure, and its ends are its own.
 */
public final class PrintedChart {
    private static final Flow FLOW = Flow.of(
            """
            purpose yes>identifiable no>do-not-share
            identifiable yes>confidential no>can-share
            confidential yes>agreement no>can-share not-sure>seek-advice
            agreement yes>can-share no>legal-duty
            legal-duty yes>can-share no>public-interest
            public-interest yes>can-share no>do-not-share""",
            () -> List.of(
                    new Outcome("can-share", Outcome.Kind.SHARE),
                    new Outcome("seek-advice", Outcome.Kind.ADVICE),
                    new Outcome("do-not-share", Outcome.Kind.NOT_NOW)));

    /** What our flow calls an answer of the chart, where that is not the same. */
    private static final Map<String, String> OUR_ANSWERS =
            Map.of("agreement=yes", "given", "agreement=no", "refused", "legal-duty=yes", "order");

    /** The outcomes of ours that say what an end of the chart says: that one must share is more than that one can. */
    private static final Map<String, Set<String>> OUR_ENDS = Map.of(
            "can-share",
            Set.of("share-with-agreement", "share-in-public-interest", "share-not-confidential", "share-de-identified"),
            "seek-advice",
            Set.of("get-advice"),
            "do-not-share",
            Set.of("not-now"));

    private PrintedChart() {}

    /** The chart: six questions, three ends. */
    public static Flow flow() {
        return FLOW;
    }

    /** What our flow calls an answer of the chart: its no to consent is our refused, its legal obligation our order. */
    public static String ourAnswer(String question, String answer) {
        return OUR_ANSWERS.getOrDefault(question + "=" + answer, answer);
    }

    /** The answers that the chart offers to a question, by what our flow calls them, each with its arrow in the chart. */
    static Map<String, Departure.Arrow> answersTo(String question) {
        Map<String, Departure.Arrow> answers = new LinkedHashMap<>();
        State state = FLOW.state(question);
        if (state != null) {
            for (State.Route route : state.routes()) {
                answers.put(
                        ourAnswer(question, route.choice()),
                        new Departure.Arrow(question, route.choice(), route.target()));
            }
        }
        return answers;
    }

    /** Whether an arrow of the chart leads to what a state or outcome of ours stands for. */
    static boolean means(String printed, String ours) {
        return OUR_ENDS.containsKey(printed)
                ? OUR_ENDS.get(printed).contains(ours)
                : (ours + ".").startsWith(printed + ".");
    }
}

package safetoshare.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.State;
import safetoshare.checker.flow.Walk;
import safetoshare.checker.proof.ChartCase;
import safetoshare.checker.proof.Departure;
import safetoshare.checker.proof.Difference;
import safetoshare.checker.proof.PrintedChart;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Text;

/** What the page on the printed flowchart shows beside its text, all of it found by comparing the chart and the checker. */
final class Differences {
    private final Frame frame;
    private final Flow ours;
    private final Wording wording;

    Differences(Frame frame) {
        this.frame = frame;
        this.ours = frame.checked().flow();
        this.wording = new Wording(frame);
    }

    /**
     * A question of the printed chart.
     *
     * @param question its short name
     * @param yes where yes leads
     * @param no where no leads
     * @param notSure where not sure leads; empty where the chart does not offer it
     */
    public record Printed(String question, String yes, String no, String notSure) {}

    /**
     * A difference.
     *
     * @param link its section in the text
     * @param departures everything in which it shows, a sentence each
     */
    public record Shown(Link link, List<String> departures) {}

    /**
     * One of the ways to answer the chart's questions.
     *
     * @param answers yes or no, in the order of the chart
     * @param printed what the chart says
     * @param ours what the checker says
     */
    public record Compared(List<String> answers, String printed, String ours) {}

    /** Everything, by the names that the template uses. */
    Map<String, Object> model(Page page) {
        List<ChartCase> cases = ChartCase.all(ours);
        long same = cases.stream().filter(ChartCase::sameClass).count();
        return Map.of(
                "printed",
                PrintedChart.flow().states().stream().map(this::printed).toList(),
                "differences",
                Difference.all().stream().map(each -> shown(each, page)).toList(),
                "same",
                frame.word("cases-same", Map.of("same", String.valueOf(same), "all", String.valueOf(cases.size()))),
                "cases",
                cases.stream().map(this::compared).toList());
    }

    private Printed printed(State state) {
        boolean doubt = state.question().answers().contains("not-sure");
        return new Printed(
                label(state.id()),
                place(state.target("yes")),
                place(state.target("no")),
                doubt ? place(state.target("not-sure")) : "");
    }

    private Compared compared(ChartCase each) {
        List<String> answers = each.answers().stream().map(this::answer).toList();
        return new Compared(
                answers, place(each.printed().outcome()), place(each.ours().outcome()));
    }

    private String answer(Walk.Answer answer) {
        return frame.word("cases-" + answer.answer());
    }

    private Shown shown(Difference difference, Page page) {
        Text title = Outline.of(page.body()).headings().stream()
                .map(Outline.Title::text)
                .filter(text -> text.value().startsWith(difference.id() + ":"))
                .findFirst()
                .orElseThrow();
        List<String> departures = new ArrayList<>();
        difference.departuresOf(ours).forEach(departure -> departures.add(sentence(departure)));
        return new Shown(new Link(title.value(), "#" + difference.id().toLowerCase(Locale.ROOT), ""), departures);
    }

    private String sentence(Departure departure) {
        if (departure instanceof Departure.StartsElsewhere starts) {
            return frame.word(
                    "departs-start", Map.of("printed", label(starts.printed()), "ours", label(starts.ours())));
        }
        if (departure instanceof Departure.AsksMore asks) {
            return frame.word("departs-asks", Map.of("question", label(asks.question())));
        }
        if (departure instanceof Departure.OffersMore offers) {
            return frame.word(
                    "departs-offers",
                    Map.of("question", label(offers.question()), "answer", words(offers.question(), offers.answer())));
        }
        if (departure instanceof Departure.AsksEarlier earlier) {
            return frame.word(
                    "departs-earlier", Map.of("question", label(earlier.question()), "than", label(earlier.than())));
        }
        Departure.LeadsElsewhere leads = (Departure.LeadsElsewhere) departure;
        String question = Objects.requireNonNull(ours.state(leads.ours().from()))
                .question()
                .id();
        return frame.word(
                "departs-leads",
                Map.of(
                        "question",
                        label(question),
                        "answer",
                        words(question, leads.ours().answer()),
                        "printed",
                        place(leads.printed().to()),
                        "ours",
                        place(leads.ours().to())));
    }

    private String label(String question) {
        return wording.question(question).label();
    }

    private String words(String question, String answer) {
        return Objects.requireNonNull(wording.question(question).arrows().get(answer))
                .value();
    }

    /** The short name of a question that is asked, of an outcome, or of an end of the chart. */
    private String place(String id) {
        State state = ours.state(id);
        if (state != null) {
            return label(state.question().id());
        }
        if (PrintedChart.flow().state(id) != null) {
            return label(id);
        }
        boolean end = PrintedChart.flow().outcomes().stream()
                .anyMatch(outcome -> outcome.id().equals(id));
        return end ? frame.word("chart-" + id) : wording.outcome(id).label();
    }
}

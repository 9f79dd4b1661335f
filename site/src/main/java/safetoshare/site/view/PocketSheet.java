package safetoshare.site.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import safetoshare.checker.flow.State;
import safetoshare.site.check.OutcomeSection;
import safetoshare.site.check.Sections;

/** Makes the frame of the pocket edition: how old it is, and the checker as a list that needs no scripts. */
public final class PocketSheet {
    /** The file, from the edition's top. */
    public static final String FILE = "pocket.html";

    /** The template that shows it. */
    public static final String TYPE = "pocket";

    private PocketSheet() {}

    static Sheet of(Frame frame) {
        String title = frame.word("pocket-title");
        Map<String, Object> model = frame.model("", title, "");
        LocalDate review = frame.checked().guide().firstReview();
        model.put("made", frame.asAt().toString());
        model.put("madeOn", frame.date(frame.asAt()));
        model.put("review", review.toString());
        model.put("reviewBy", frame.date(review));
        model.put("rules", rules(frame));
        model.put("list", list(frame));
        model.put("outcomes", outcomes(frame));
        model.putAll(frame.state());
        return new Sheet(FILE, TYPE, title, "", false, model);
    }

    /** The golden rules, each with what it comes to. */
    private static List<Link> rules(Frame frame) {
        return frame.ordered(page -> page.address().path().matches("golden-rules/rule-[0-9]+/")).stream()
                .map(page -> frame.link(page, ""))
                .toList();
    }

    /** Each question of the flow as it is listed beside the picture, with the folder of its plain page. */
    private static List<Map<String, Object>> list(Frame frame) {
        PlainPages plain = new PlainPages(frame.checked().flow());
        List<FlowList.Item> items = new FlowList(
                        frame.checked().guide().checker(),
                        frame.picture().chart(),
                        outcome -> plain.address(outcome).file())
                .items();
        List<State> states = frame.checked().flow().states();
        List<Map<String, Object>> list = new ArrayList<>();
        for (FlowList.Item item : items) {
            String folder = plain.address(states.get(item.number() - 1).id()).path();
            list.add(Map.of("folder", folder, "item", item));
        }
        return list;
    }

    /** Each result, with what to do now. */
    private static List<Map<String, Object>> outcomes(Frame frame) {
        PlainPages plain = new PlainPages(frame.checked().flow());
        Wording wording = new Wording(frame);
        String doNow = frame.word(OutcomeSection.DO_NOW.word());
        return frame.checked().flow().outcomes().stream()
                .map(outcome -> {
                    Map<String, Object> view = new HashMap<>(wording.banner(outcome));
                    view.put("folder", plain.address(outcome.id()).path());
                    view.put(
                            "doNow",
                            Sections.in(wording.outcome(outcome.id()).body(), doNow)
                                    .map(markdown -> frame.html(markdown, ""))
                                    .orElse(Html.NONE));
                    return view;
                })
                .toList();
    }
}

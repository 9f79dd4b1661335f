package safetoshare.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.State;
import safetoshare.checker.flow.Walk;
import safetoshare.site.check.OutcomeSection;
import safetoshare.site.content.Example;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Anchor;
import safetoshare.site.markdown.Outline;

/** What the pages of worked examples show beside what every page of guidance shows. */
final class Examples {
    private final Frame frame;
    private final Flow flow;
    private final Wording wording;
    private final PlainPages plain;

    Examples(Frame frame) {
        this.frame = frame;
        this.flow = frame.checked().flow();
        this.wording = new Wording(frame);
        this.plain = new PlainPages(flow);
    }

    /**
     * A question that a story answers, as its page tells it.
     *
     * @param question the question in words
     * @param href its plain page
     * @param answer the answer in words
     * @param because why
     */
    public record Answered(String question, String href, String answer, String because) {}

    /** What an example's own page shows. */
    Map<String, Object> model(Page page, Example example, String root) {
        return Map.of(
                "setting",
                example.setting(),
                "way",
                way(example, root),
                "practise",
                root + Practice.address(page).file(),
                "outcome",
                banner(example, root),
                "notice",
                frame.marked(page.body().markdown().substring(noticeIn(page)), root));
    }

    /** The story, which stands before the way through the checker; what to notice stands after it. */
    String story(Page page) {
        return page.body().markdown().substring(0, noticeIn(page));
    }

    private int noticeIn(Page page) {
        String anchor = Anchor.of(frame.word("what-to-notice"));
        return Outline.of(page.body()).headings().stream()
                .filter(title -> title.anchor().equals(anchor))
                .findFirst()
                .orElseThrow()
                .start();
    }

    private List<Answered> way(Example example, String root) {
        List<Answered> way = new ArrayList<>();
        String at = flow.states().get(0).id();
        for (Walk.Answer answer : example.walk().answers()) {
            way.add(new Answered(
                    wording.question(answer.question()).question(),
                    root + plain.address(at).file(),
                    wording.answer(answer),
                    Objects.requireNonNull(example.because().get(answer.question()))
                            .value()));
            State state = Objects.requireNonNull(flow.state(at));
            at = state.target(Objects.requireNonNull(state.question().choiceOf(answer.answer())));
        }
        return way;
    }

    private Map<String, Object> banner(Example example, String root) {
        Outcome outcome = outcome(example);
        Map<String, Object> banner = wording.banner(outcome);
        banner.put("href", root + plain.address(outcome.id()).file());
        return banner;
    }

    private Outcome outcome(Example example) {
        return flow.outcomes().stream()
                .filter(each -> each.id().equals(example.walk().outcome()))
                .findFirst()
                .orElseThrow();
    }

    /** What the list of examples shows: all of them, by the kind of outcome they lead to, the most urgent first. */
    Map<String, Object> list(String root) {
        List<Map<String, Object>> groups = new ArrayList<>();
        List<Link> contents = new ArrayList<>();
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            String id = OutcomeSection.kindWord(kind);
            List<Map<String, Object>> examples = examples(kind, root);
            if (!examples.isEmpty()) {
                groups.add(Map.of("id", id, "title", frame.word(id), "examples", examples));
                contents.add(new Link(frame.word(id), "#" + id, ""));
            }
        }
        return Map.of("groups", groups, "contents", contents);
    }

    private List<Map<String, Object>> examples(Outcome.Kind kind, String root) {
        List<Map<String, Object>> examples = new ArrayList<>();
        for (Page page : frame.ordered(each -> each.example().isPresent())) {
            Example example = page.example().orElseThrow();
            Outcome outcome = outcome(example);
            if (outcome.kind() == kind) {
                String label = wording.outcome(outcome.id()).label();
                examples.add(Map.of("link", frame.link(page, root), "setting", example.setting(), "outcome", label));
            }
        }
        return examples;
    }
}

package safetoshare.site.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.State;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Example;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Address;

/**
 * Makes the pages on which worked examples are played: the story, then each question that the checker asks on its way. Every
 * answer tells what the example chose and why, and where the flow would have led. Each step has an address of its own.
 */
final class Practice {
    private static final Address FOLDER = Address.ofName("practise");

    private final Frame frame;
    private final Flow flow;
    private final Examples examples;
    private final Wording wording;
    private final PlainPages plain;

    Practice(Frame frame, Examples examples) {
        this.frame = frame;
        this.flow = frame.checked().flow();
        this.examples = examples;
        this.wording = new Wording(frame);
        this.plain = new PlainPages(flow);
    }

    /**
     * A question of the story.
     *
     * @param id the checker's id of it, and the name of the step
     * @param number its number on the way
     * @param question the question in words
     * @param hint a sentence below it; may be empty
     * @param chosen the example's answer in words
     * @param because why it chose so
     * @param guidance where the guidance tells of it
     * @param choices all answers
     * @param next the name of the step after it
     */
    public record Asked(
            String id,
            int number,
            String question,
            String hint,
            String chosen,
            String because,
            List<Link> guidance,
            List<Choice> choices,
            String next) {}

    /**
     * An answer that a learner may choose.
     *
     * @param label the answer in words
     * @param hint a sentence below it; may be empty
     * @param same whether the example chose it too
     * @param ends whether it leads to an outcome
     * @param leads what the checker would show after it
     */
    public record Choice(String label, String hint, boolean same, boolean ends, Link leads) {}

    /** Where an example is played. */
    static Address address(Page example) {
        String name = example.address().name();
        return Address.ofName(FOLDER.path() + name.substring(name.indexOf('/') + 1));
    }

    /** A sheet for each worked example. */
    List<Sheet> all() {
        List<Page> pages = stories();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            sheets.add(sheet(pages.get(i), pages.get((i + 1) % pages.size())));
        }
        return sheets;
    }

    private List<Page> stories() {
        return frame.ordered(page -> page.example().isPresent());
    }

    private Sheet sheet(Page page, Page following) {
        Address address = address(page);
        String root = address.root();
        Example example = page.example().orElseThrow();
        String title = frame.word("practise-title", Map.of("title", page.title()));
        Map<String, Object> model = frame.model(root, title, page.summary());
        model.put("crumbs", frame.crumbs(address));
        model.put("story", page.title());
        model.put("steps", steps(example, root));
        model.put("example", frame.link(page, root));
        model.put(
                "following",
                new Link(following.title(), root + address(following).file(), ""));
        model.putAll(examples.model(page, example, root));
        new Sources(frame).addAll(model, Stream.of(page.body()), root);
        return new Sheet(address.file(), "play", title, examples.story(page), true, model);
    }

    private List<Asked> steps(Example example, String root) {
        List<Asked> steps = new ArrayList<>();
        List<Walk.Answer> way = example.walk().answers();
        String before = "";
        for (int i = 0; i < way.size(); i++) {
            Walk.Answer answer = way.get(i);
            CheckerWords.Question question = wording.question(answer.question());
            steps.add(new Asked(
                    answer.question(),
                    i + 1,
                    question.question(),
                    question.hint(),
                    wording.answer(answer),
                    Objects.requireNonNull(example.because().get(answer.question()))
                            .value(),
                    question.guidance().stream()
                            .map(each -> section(each.value(), root))
                            .toList(),
                    choices(before, answer, question, root),
                    i + 1 < way.size() ? way.get(i + 1).question() : "end"));
            before += (before.isEmpty() ? "" : ",") + answer;
        }
        return steps;
    }

    /** A page, or a section of one by the words of its heading. */
    private Link section(String name, String root) {
        String[] parts = name.split("#", 2);
        Page page = frame.checked().page(Address.ofName(parts[0]));
        String file = root + page.address().file();
        return Outline.of(page.body()).headings().stream()
                .filter(title -> parts.length > 1 && title.anchor().equals(parts[1]))
                .map(title -> new Link(title.text().value(), file + "#" + title.anchor(), ""))
                .findFirst()
                .orElse(new Link(page.title(), file, ""));
    }

    private List<Choice> choices(String before, Walk.Answer chosen, CheckerWords.Question question, String root) {
        State state = ((Step.Ask) flow.next(before)).state();
        List<String> ticked = Arrays.asList(chosen.answer().split("\\+"));
        return question.answers().keySet().stream()
                .filter(state.question().answers()::contains)
                .map(answer -> {
                    String path = before + (before.isEmpty() ? "" : ",") + chosen.question() + "=" + answer;
                    Step after = flow.next(path);
                    return new Choice(
                            Objects.requireNonNull(question.answers().get(answer))
                                    .value(),
                            question.hints().containsKey(answer)
                                    ? Objects.requireNonNull(question.hints().get(answer))
                                            .value()
                                    : "",
                            ticked.contains(answer),
                            after instanceof Step.Reach,
                            leads(after, root));
                })
                .toList();
    }

    private Link leads(Step after, String root) {
        if (after instanceof Step.Reach reach) {
            String title = wording.outcome(reach.outcome()).title();
            return new Link(title, root + plain.address(reach.outcome()).file(), "");
        }
        State state = ((Step.Ask) after).state();
        String question = wording.question(state.question().id()).question();
        return new Link(question, root + plain.address(state.id()).file(), "");
    }

    /** What the list of stories to play shows, by where they are set; none tells how it ends. */
    List<Map<String, Object>> list(String root) {
        return stories().stream()
                .collect(Collectors.groupingBy(
                        page -> page.example().orElseThrow().setting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Map.<String, Object>of(
                        "setting",
                        each.getKey(),
                        "stories",
                        each.getValue().stream()
                                .map(page -> new Link(
                                        page.title(), root + address(page).file(), page.summary()))
                                .toList()))
                .toList();
    }
}

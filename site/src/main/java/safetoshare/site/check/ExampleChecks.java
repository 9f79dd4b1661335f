package safetoshare.site.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Example;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Anchor;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** Checks that each worked example leads where it says, by the flow that readers follow, and gives its reasons. */
final class ExampleChecks {
    private static final String STORY = "what-happened";
    private static final String NOTICE = "what-to-notice";

    private final Guide guide;
    private final Flow flow;
    private final Problems problems;
    private final Sections sections;

    ExampleChecks(Guide guide, Flow flow, Problems problems) {
        this.guide = guide;
        this.flow = flow;
        this.problems = problems;
        this.sections = new Sections(guide, problems);
    }

    void run() {
        for (Page page : guide.pages()) {
            page.example().ifPresent(example -> check(page, example));
        }
    }

    private void check(Page page, Example example) {
        sections.require(STORY, page.body(), page.place());
        sections.require(NOTICE, page.body(), page.place());
        checkOrder(page.body());
        // A walk that could not be read has no answers, and is among the problems already.
        if (!example.walk().answers().isEmpty()) {
            follow(example);
            compareReasons(example);
        }
    }

    /** The way through the checker is shown between the story and what to notice. */
    private void checkOrder(Body body) {
        List<Outline.Title> titles = Outline.of(body).headings();
        int story = placeOf(STORY, titles);
        int notice = placeOf(NOTICE, titles);
        if (notice >= 0 && notice < story) {
            Text heading = titles.get(notice).text();
            problems.add(
                    heading.place(),
                    "\"" + heading.value() + "\" tells how the story ends. Move it below \""
                            + titles.get(story).text().value() + "\".");
        }
    }

    private int placeOf(String word, List<Outline.Title> titles) {
        Text heading = guide.words().get(word);
        return heading == null
                ? -1
                : titles.stream().map(Outline.Title::anchor).toList().indexOf(Anchor.of(heading.value()));
    }

    private void follow(Example example) {
        Walk walk = example.walk();
        Step step = flow.next(walk.path());
        if (step instanceof Step.Wrong wrong) {
            problems.add(example.place(), "the walk cannot be followed: " + wrong.fault());
        } else if (step instanceof Step.Ask ask) {
            String question = ask.state().question().id();
            problems.add(
                    example.place(),
                    "the walk stops where the checker asks " + question
                            + quoted(Optional.ofNullable(
                                            guide.checker().questions().get(question))
                                    .map(CheckerWords.Question::question))
                            + ". Add one of its answers: "
                            + String.join(", ", ask.state().question().answers()) + ".");
        } else if (step instanceof Step.Reach reach && !reach.outcome().equals(walk.outcome())) {
            problems.add(
                    example.place(),
                    "these answers lead to " + reach.outcome()
                            + quoted(Optional.ofNullable(
                                            guide.checker().outcomes().get(reach.outcome()))
                                    .map(CheckerWords.Outcome::title))
                            + ", not to " + walk.outcome() + ". Correct the answers, or the outcome and the story.");
        }
    }

    private static String quoted(Optional<String> words) {
        return words.map(text -> " (\"" + text + "\")").orElse("");
    }

    private void compareReasons(Example example) {
        Set<String> asked = new LinkedHashSet<>();
        example.walk().answers().forEach(answer -> asked.add(answer.question()));
        for (String question : asked) {
            if (!example.because().containsKey(question)) {
                problems.add(example.place(), "the answer to " + question + " has no reason. Add it below because:.");
            }
        }
        example.because().forEach((question, reason) -> {
            if (reason.value().contains("{") || reason.value().contains("](")) {
                problems.add(
                        reason.place(),
                        "a reason is shown as it is written. Move its citation or link into the text below.");
            }
            if (!asked.contains(question)) {
                problems.add(
                        reason.place(),
                        "the walk does not answer " + question + ". " + Suggestion.of(question, asked)
                                + " Or delete the reason.");
            }
        });
    }
}

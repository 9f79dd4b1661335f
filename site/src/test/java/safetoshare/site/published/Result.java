package safetoshare.site.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import safetoshare.checker.flow.Walk;
import safetoshare.checker.proof.EveryWalk;

/** What the checker shows at the end of a walk, put together as its script does: the outcome, and what was ticked. */
final class Result {
    private static final Document CHECKER = PublishedSite.england().document(PublishedSite.CHECKER);
    private static final Map<String, String> TEXTS = new HashMap<>();

    private final Walk walk;

    private Result(Walk walk) {
        this.walk = walk;
    }

    /** The result of every walk, with every answer about special situations. */
    static List<Result> all() {
        return EveryWalk.of(PublishedSite.england().flow()).walks().stream()
                .map(Result::new)
                .toList();
    }

    Walk walk() {
        return walk;
    }

    /** Whether a situation was ticked. */
    boolean ticked(String situation) {
        return situations().contains(situation);
    }

    boolean endsWith(String... outcomes) {
        return List.of(outcomes).contains(walk.outcome());
    }

    /** Everything to be read, in small letters. */
    String text() {
        return selectors().stream().map(Result::text).collect(Collectors.joining(" "));
    }

    /** The outcome's own text, in small letters. */
    String outcomeText() {
        return text(outcome());
    }

    /** The elements within the outcome. */
    Elements inOutcome(String selector) {
        return CHECKER.select(outcome() + " " + selector);
    }

    /** What stands below a heading of the outcome. */
    Elements below(String heading) {
        Elements below = new Elements();
        for (Element title : inOutcome("h2")) {
            if (title.text().equals(heading)) {
                title.nextElementSiblings().stream()
                        .takeWhile(element -> !element.tagName().equals("h2"))
                        .forEach(below::add);
            }
        }
        return below;
    }

    /** What this outcome in particular asks to be recorded. */
    Elements toRecord() {
        return CHECKER.select("[data-record=" + walk.outcome() + "] li");
    }

    private List<String> situations() {
        return walk.answers().stream()
                .filter(answer -> answer.question().equals(EveryWalk.SITUATIONS))
                .flatMap(Walks::ticked)
                .toList();
    }

    private List<String> selectors() {
        String record = "[data-record=" + walk.outcome() + "]";
        List<String> selectors = new ArrayList<>(
                List.of(outcome(), record, "#ended > section:not([id])", "#recording > :not([data-record])"));
        situations().forEach(situation -> selectors.add("[data-situation=" + situation + "]"));
        return selectors;
    }

    private String outcome() {
        return "[data-outcome=" + walk.outcome() + "]";
    }

    private static String text(String selector) {
        return TEXTS.computeIfAbsent(
                selector, each -> CHECKER.select(each).text().toLowerCase());
    }

    @Override
    public String toString() {
        return walk.toString();
    }
}

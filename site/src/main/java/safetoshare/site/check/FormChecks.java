package safetoshare.site.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import safetoshare.site.content.Form;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.PageLink;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;

/** Checks that each blank of a form can be told from the others, and has a reason in the guidance. */
final class FormChecks {
    private static final List<String> MARKS =
            Arrays.stream(Form.Kind.values()).map(Form.Kind::mark).toList();

    private final Problems problems;
    private final Map<String, Place> labels = new HashMap<>();

    private FormChecks(Problems problems) {
        this.problems = problems;
    }

    static void check(Guide guide, Problems problems) {
        guide.pages().stream()
                .filter(page -> Form.isAt(page.address()))
                .forEach(page -> new FormChecks(problems).check(page));
    }

    private void check(Page page) {
        Form.of(page).blanks().forEach(this::check);
    }

    private void check(Form.Blank blank) {
        Place place = blank.mark().place();
        String label = blank.label().value();
        if (blank.kind().isEmpty()) {
            problems.add(
                    place,
                    "[" + blank.mark().value() + "] marks no blank. "
                            + Suggestion.of(blank.mark().value(), MARKS));
        }
        if (label.isEmpty()) {
            problems.add(place, "this blank has no label. Write after its mark what it is for.");
            return;
        }
        Place other = labels.putIfAbsent(label, place);
        if (other != null) {
            problems.add(
                    place,
                    "a blank with the label \"" + label + "\" stands in line " + other.line()
                            + " already. Word this one differently.");
        }
        if (!PageLink.toSectionIn(blank.hint())) {
            problems.add(
                    place,
                    "the blank \"" + label + "\" has no reason. Link below it to the section of guidance that asks for"
                            + " it, such as [why](/recording.md#what-to-record).");
        }
        checkChoices(blank, label);
    }

    private void checkChoices(Form.Blank blank, String label) {
        boolean choosing = blank.kind().filter(Form.Kind.CHOOSE::equals).isPresent();
        if (choosing && blank.choices().size() < 2) {
            problems.add(
                    blank.mark().place(),
                    "\"" + label + "\" leaves nothing to choose. Write two choices or more below it, each as - and its"
                            + " words, indented.");
        }
        if (!choosing && blank.kind().isPresent() && !blank.choices().isEmpty()) {
            problems.add(
                    blank.mark().place(),
                    "\"" + label + "\" has choices and is marked ["
                            + blank.mark().value() + "]. Mark it [choose], or write them as a sentence.");
        }
    }
}

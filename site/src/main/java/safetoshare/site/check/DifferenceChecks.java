package safetoshare.site.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.checker.proof.Difference;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Address;

/** Checks that each difference from the printed flowchart is explained, and that no other is. */
final class DifferenceChecks {
    private static final Address PAGE = Address.ofName("flowchart-differences");
    private static final Pattern HEADING = Pattern.compile("(D\\d+):.*");

    private DifferenceChecks() {}

    static void check(Guide guide, Problems problems) {
        guide.page(PAGE).ifPresent(page -> check(page, problems));
    }

    private static void check(Page page, Problems problems) {
        List<String> ids = Difference.all().stream().map(Difference::id).toList();
        Set<String> missing = new LinkedHashSet<>(ids);
        for (Outline.Title title : Outline.of(page.body()).headings()) {
            Matcher heading = HEADING.matcher(title.text().value());
            if (heading.matches()) {
                missing.remove(heading.group(1));
                requireKnown(heading.group(1), ids, title, problems);
            }
        }
        for (String id : missing) {
            problems.add(
                    page.place(),
                    "no section explains the difference " + id + ". Write one, headed ## " + id + ": and its title.");
        }
    }

    private static void requireKnown(String id, List<String> ids, Outline.Title title, Problems problems) {
        if (!ids.contains(id)) {
            problems.add(title.text().place(), "there is no difference " + id + ". " + Suggestion.of(id, ids));
        }
    }
}

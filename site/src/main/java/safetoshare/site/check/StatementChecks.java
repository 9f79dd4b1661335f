package safetoshare.site.check;

import java.util.List;
import safetoshare.site.content.Guide;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Address;

/** Checks that the accessibility statement has the sections to which results of the report are added. */
final class StatementChecks {
    private static final Address STATEMENT = Address.ofName("accessibility");

    private StatementChecks() {}

    static void check(Guide guide, Problems problems) {
        Sections sections = new Sections(guide, problems);
        guide.page(STATEMENT)
                .ifPresent(page -> List.of("access-status", "access-tested")
                        .forEach(word -> sections.require(word, page.body(), page.place())));
    }
}

package safetoshare.site.review;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Page;
import safetoshare.site.content.RuleVersion;
import safetoshare.site.markdown.Outline;
import safetoshare.site.markdown.References.Reference;
import safetoshare.site.source.Days;

/**
 * A golden rule or principle that the checker relies on.
 *
 * @param name as it is cited
 * @param says what it says, in the guide's words
 * @param reviewed when its page was last compared with its sources, in words
 * @param due by when that is due again, in words
 * @param owner the role that does it
 * @param by what cites it
 */
public record RuleEntry(String name, String says, String reviewed, String due, String owner, List<Subject> by) {
    /** Keeps its own copy. */
    public RuleEntry {
        by = List.copyOf(by);
    }

    /** What an edition's checker relies on, beside law. */
    static List<RuleEntry> all(CheckedGuide checked, Reliance reliance) {
        return reliance.citations().entrySet().stream()
                .filter(cited -> !cited.getKey().startsWith("law:"))
                .map(cited -> of(cited.getKey(), List.copyOf(cited.getValue()), checked))
                .toList();
    }

    private static RuleEntry of(String citation, List<Subject> by, CheckedGuide checked) {
        Reference reference = checked.references().find(citation).orElseThrow();
        String[] place = reference.href().split("#", 2);
        Page page = checked.guide().pages().stream()
                .filter(each -> ("/" + each.address().file()).equals(place[0]))
                .findFirst()
                .orElseThrow();
        return new RuleEntry(
                StringUtils.capitalize(reference.name()),
                says(page, place[1]),
                Days.told(page.review().on()),
                Days.told(page.review().by()),
                page.review().owner(),
                by);
    }

    /** A golden rule's page tells what each version says; a principle is a heading. */
    private static String says(Page page, String anchor) {
        return page.version(StringUtils.substringBefore(anchor, "-"))
                .map(RuleVersion::says)
                .orElseGet(() -> heading(page, anchor));
    }

    private static String heading(Page page, String anchor) {
        return Outline.of(page.body()).headings().stream()
                .filter(title -> title.anchor().equals(anchor))
                .map(title -> StringUtils.substringAfter(title.text().value(), ": "))
                .findFirst()
                .orElse("");
    }
}

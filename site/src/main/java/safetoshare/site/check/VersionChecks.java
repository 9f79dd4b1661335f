package safetoshare.site.check;

import java.util.Comparator;
import java.util.List;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.content.RuleVersion;
import safetoshare.site.markdown.References;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/** Checks that each version of a rule is one of a document in the register, and that no golden rule's idea is lost. */
final class VersionChecks {
    private final Guide guide;
    private final Problems problems;
    private final List<RuleVersion> rules;
    private final String newest;

    private VersionChecks(Guide guide, Problems problems) {
        this.guide = guide;
        this.problems = problems;
        this.rules = guide.pages().stream()
                .filter(page -> !page.address().equals(RuleVersion.CALDICOTT))
                .map(Page::versions)
                .flatMap(List::stream)
                .toList();
        this.newest = rules.stream()
                .map(RuleVersion::year)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    static void check(Guide guide, References references, Problems problems) {
        VersionChecks checks = new VersionChecks(guide, problems);
        guide.page(RuleVersion.CALDICOTT)
                .ifPresent(page -> page.versions().forEach(version -> checks.requirePrinciple(version, references)));
        guide.pages().stream().map(Page::versions).flatMap(List::stream).forEach(checks::requireDocument);
        checks.rules.forEach(checks::requireWhatCarriesItNow);
    }

    private void requireDocument(RuleVersion version) {
        if (!guide.law().isEmpty() && !guide.law().containsKey(version.document())) {
            problems.add(
                    version.place(),
                    "the register has no " + version.document()
                            + ", the document of this version. Add it to law.yaml.");
        }
    }

    private void requirePrinciple(RuleVersion version, References references) {
        if (references.find("caldicott:" + version.number()).isEmpty()
                && !guide.unread().contains(Address.ofName("caldicott"))) {
            problems.add(
                    version.place(),
                    "the page caldicott explains no principle " + version.number() + ". Write its section there.");
        }
    }

    private void requireWhatCarriesItNow(RuleVersion version) {
        if (version.now().isEmpty() && version.year().compareTo(newest) < 0) {
            problems.add(
                    version.place(),
                    "nothing says which rule carries this one's idea now. Add now: with a list of rules, such as"
                            + " [2024-R4].");
        }
        List<String> later = rules.stream()
                .filter(rule -> rule.year().compareTo(version.year()) > 0)
                .map(RuleVersion::citation)
                .toList();
        for (Text now : version.now()) {
            if (!later.contains(now.value()) && !unread(now.value())) {
                problems.add(
                        now.place(),
                        "no later version has a rule " + now.value() + ". "
                                + (later.isEmpty()
                                        ? "This is the newest: leave now: out."
                                        : Suggestion.of(now.value(), later)));
            }
        }
    }

    /** Whether nothing can be said of a rule, because it is not named or its page could not be read. */
    private boolean unread(String citation) {
        return citation.isEmpty()
                || guide.unread()
                        .contains(Address.ofName("golden-rules/rule-" + citation.substring(citation.length() - 1)));
    }
}

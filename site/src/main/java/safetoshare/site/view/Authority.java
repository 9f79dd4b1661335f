package safetoshare.site.view;

import java.util.List;
import java.util.stream.Stream;
import safetoshare.site.check.OutcomeSection;
import safetoshare.site.check.Sections;
import safetoshare.site.check.Source;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Law;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Body;

/**
 * What a record of a decision says of something that a reason cites, beside its name.
 *
 * @param anchor how the citation's anchor begins: it is a law's own, or that of every rule or principle of a document
 * @param status whether it is in force, in words
 * @param version the document of a rule or principle, or the year of a law whose name does not tell it; may be empty
 */
public record Authority(String anchor, String status, String version) {

    /** What there is to say of all that the reasons of some outcomes cite; a law in force whose name tells all is left out. */
    static List<Authority> of(Stream<CheckerWords.Outcome> outcomes, Frame frame) {
        String plain = frame.word("status-in-force");
        return outcomes.flatMap(outcome -> citations(outcome.body(), frame))
                .distinct()
                .flatMap(citation -> of(citation, frame))
                .distinct()
                .filter(each -> !each.status.equals(plain) || !each.version.isEmpty())
                .sorted((one, other) -> one.anchor.compareTo(other.anchor))
                .toList();
    }

    private static Stream<String> citations(Body body, Frame frame) {
        return Sections.in(body, frame.word(OutcomeSection.WHY.word())).stream()
                .map(reasons -> Outline.of(body.only(reasons)))
                .flatMap(outline -> outline.citations().stream())
                .map(citation -> citation.value());
    }

    /** The register has an entry for each law, and for the document of each rule or principle. */
    private static Stream<Authority> of(String citation, Frame frame) {
        Source source = Source.of(citation);
        String entry = source.entry();
        String anchor = source.cited()
                .replaceFirst("^law:", "")
                .replaceFirst("^rule:(\\d+)-R\\d$", "$1-r")
                .replaceFirst("^caldicott:\\d$", "principle-");
        return source.in(frame.checked().guide().law()).stream()
                .map(law -> new Authority(
                        anchor,
                        frame.word("status-" + frame.statusOf(law)),
                        anchor.equals(entry) ? year(law) : law.name()));
    }

    private static String year(Law law) {
        String year = law.year() == 0 ? "" : String.valueOf(law.year());
        return law.name().contains(year) ? "" : year;
    }
}

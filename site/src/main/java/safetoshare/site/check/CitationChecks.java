package safetoshare.site.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Law;
import safetoshare.site.markdown.Outline;
import safetoshare.site.markdown.References;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/**
 * Checks that what is cited is in force on the day of the build, or is marked as history or as what is to come. What is in
 * force in part, or not confirmed, may be cited without a mark.
 */
final class CitationChecks {
    private final Guide guide;
    private final References references;
    private final LocalDate asAt;
    private final Problems problems;

    CitationChecks(Guide guide, References references, LocalDate asAt, Problems problems) {
        this.guide = guide;
        this.references = references;
        this.asAt = asAt;
        this.problems = problems;
    }

    void run() {
        guide.pages().forEach(page -> page.sources().forEach(source -> check(source, "", "")));
        guide.passages().forEach(each -> check(each.body()));
        guide.retired().values().forEach(each -> check(each.source(), "", ""));
    }

    private void check(Body body) {
        Outline.of(body).citations().forEach(citation -> check(citation, "{", "}"));
    }

    private void check(Text citation, String before, String after) {
        Source source = Source.of(citation.value());
        Law law = source.in(guide.law()).orElse(null);
        if (law != null && references.find(source.cited()).isPresent()) {
            new Judgement(citation, source, law, before, after).check();
        }
    }

    /** What stands in the place of something gone: what took it, or what has taken the place of that in turn. */
    private Stream<Law> successors(Law gone, Set<String> seen) {
        return gone.supersededBy().stream()
                .map(Text::value)
                .filter(seen::add)
                .flatMap(id -> Optional.ofNullable(guide.law().get(id)).stream())
                .flatMap(next -> next.goneAt(asAt) ? successors(next, seen) : Stream.of(next));
    }

    /** A citation, and how another is written in its place. */
    private final class Judgement {
        private final Text citation;
        private final Source source;
        private final Law law;
        private final String before;
        private final String after;

        Judgement(Text citation, Source source, Law law, String before, String after) {
            this.citation = citation;
            this.source = source;
            this.law = law;
            this.before = before;
            this.after = after;
        }

        void check() {
            boolean history = source.mark().equals(Source.WAS);
            if (law.goneAt(asAt) && !history) {
                tell(
                        "this cites what is no longer in force: ",
                        Source.WAS,
                        inPlace() + ", or write " + marked(Source.WAS) + " if you tell of the past.");
            } else if (history && !law.goneAt(asAt) && !law.turnedAt(asAt)) {
                tell(
                        "this cites as history what is not past: ",
                        "",
                        "Write " + marked(law.comingAt(asAt) ? Source.COMING : "") + ".");
            } else if (law.comingAt(asAt) && source.mark().isEmpty()) {
                tell(
                        "this cites what is not in force yet: ",
                        Source.COMING,
                        "Write " + marked(Source.COMING) + " if you tell of what is to come, or leave it out.");
            }
        }

        private void tell(String fault, String mark, String remedy) {
            problems.add(citation.place(), fault + named(mark) + ". " + remedy);
        }

        private String named(String mark) {
            References.Reference named = references.find(source.marked(mark)).orElseThrow();
            return named.name() + (named.note().isEmpty() ? "" : " (" + named.note() + ")");
        }

        private String marked(String mark) {
            return before + source.marked(mark) + after;
        }

        /** What to cite in place of what is gone: for a rule, another set's, in which the numbers may mean something else. */
        private String inPlace() {
            List<String> others = successors(law, new HashSet<>())
                    .map(other -> before + "law:" + other.id() + after)
                    .toList();
            if (others.isEmpty()) {
                return "Cite what stands in its place";
            }
            String list = others.stream().collect(Collectors.joining(" or "));
            return source.cited().startsWith("law:")
                    ? "Cite " + list
                    : "Find what " + list + " says of this, and cite that";
        }
    }
}

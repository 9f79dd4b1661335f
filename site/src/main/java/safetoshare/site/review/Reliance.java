package safetoshare.site.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import safetoshare.site.check.Sections;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/**
 * What the checker's words rest on.
 *
 * @param citations what is cited, such as {@code law:ca-1989-s47}, each with what cites it
 */
record Reliance(Map<String, Set<Subject>> citations) {
    private static final Address SITUATIONS = Address.ofName("special-situations");

    /** What a guide's questions, outcomes, shared parts and steps in special situations cite. */
    static Reliance of(Guide guide, FlowOrder order, String stepsHeading) {
        Reliance reliance = new Reliance(new TreeMap<>());
        CheckerWords words = guide.checker();
        order.sorted(words.questions())
                .forEach(
                        (id, question) -> reliance.add(new Subject("question", id, question.label()), question.help()));
        order.sorted(words.outcomes())
                .forEach((id, outcome) -> reliance.add(new Subject("outcome", id, outcome.title()), outcome.body()));
        order.sorted(words.parts())
                .forEach((id, part) -> reliance.add(new Subject("part", id, part.title()), part.body()));
        situations(guide)
                .forEach((id, page) ->
                        reliance.add(new Subject("situation", id, page.title()), steps(page, stepsHeading)));
        return reliance;
    }

    /** The pages of the special situations, by id. */
    static Map<String, Page> situations(Guide guide) {
        Map<String, Page> situations = new LinkedHashMap<>();
        for (Page page : guide.pages()) {
            if (page.address().parent().filter(SITUATIONS::equals).isPresent()) {
                situations.put(page.address().name().substring(SITUATIONS.path().length()), page);
            }
        }
        return situations;
    }

    /** The steps that the checker shows of a special situation. */
    static Body steps(Page page, String heading) {
        Body body = page.body();
        return body.only(Sections.in(body, heading).orElse(""));
    }

    private void add(Subject where, Body body) {
        for (Text citation : Outline.of(body).citations()) {
            citations
                    .computeIfAbsent(citation.value(), cited -> new LinkedHashSet<>())
                    .add(where);
        }
    }
}

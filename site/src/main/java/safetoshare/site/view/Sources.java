package safetoshare.site.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import safetoshare.site.check.Source;
import safetoshare.site.content.Law;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.markdown.References.Reference;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** What pages and outcomes rest on, as they list it at their end: each source once, in the order in which they name it. */
final class Sources {
    private final Frame frame;

    Sources(Frame frame) {
        this.frame = frame;
    }

    /**
     * A source.
     *
     * @param link its name, and where it is explained
     * @param note what its date says of it, if it is cited as history or as what is to come; else empty
     * @param law the register's entry of it, or of the set of a rule or principle
     */
    public record Named(Link link, String note, LawView law) {}

    /** Adds to a page's model what the page and others that are shown on it rest on, by their heads and by their texts. */
    void add(Map<String, Object> model, List<Page> pages, String root) {
        add(model, pages.stream().flatMap(Sources::named), root);
    }

    /** Adds to a model what some texts rest on. */
    void addAll(Map<String, Object> model, Stream<Body> texts, String root) {
        add(model, texts.flatMap(Sources::named), root);
    }

    private void add(Map<String, Object> model, Stream<Text> citations, String root) {
        Map<String, Source> sources = new LinkedHashMap<>();
        citations
                .map(each -> Source.of(each.value(), frame.checked().guide()))
                .forEach(each -> sources.putIfAbsent(each.cited(), each));
        List<Named> named = sources.values().stream()
                .flatMap(source -> named(source, root).stream())
                .toList();
        model.put("sources", named);
        model.put("sourcesAsAt", frame.asAt("sources-as-at"));
    }

    /** What a page names as its sources, at its head and in its text. */
    static Stream<Text> named(Page page) {
        return Stream.concat(page.sources().stream(), named(page.body()));
    }

    /** What a text cites. */
    static Stream<Text> named(Body body) {
        return Outline.of(body).citations().stream();
    }

    /** A source as it is listed. The mark of a layer is none. */
    private Optional<Named> named(Source source, String root) {
        return source.in(frame.checked().guide().law()).map(law -> named(source, law, root));
    }

    private Named named(Source source, Law law, String root) {
        Reference reference =
                frame.checked().references().find(source.written()).orElseThrow();
        String href = Html.at(root, "=\"" + reference.href()).markup().substring(2);
        return new Named(
                new Link(StringUtils.capitalize(reference.name()), href, ""),
                reference.note(),
                LawView.source(law, frame));
    }
}

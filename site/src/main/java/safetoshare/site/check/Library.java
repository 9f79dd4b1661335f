package safetoshare.site.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Law;
import safetoshare.site.content.Page;
import safetoshare.site.layer.Layer;
import safetoshare.site.markdown.Outline;
import safetoshare.site.markdown.References;
import safetoshare.site.source.Address;

/** What a guide's citations lead to: its register of law, its golden rules by version, its Caldicott principles. */
final class Library implements References {
    private static final Pattern RULE = Pattern.compile("rule:(\\d{4})-R(\\d)");
    private static final Pattern CALDICOTT = Pattern.compile("caldicott:(\\d)");
    private static final String LAYER = "layer:";
    private static final String LOCAL_TEXT = "/about/index.html#local-text";
    private static final Address CALDICOTT_PAGE = Address.ofName("caldicott");

    private final Guide guide;
    private final Map<String, Optional<Reference>> found = new ConcurrentHashMap<>();

    Library(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Reference> find(String reference) {
        return found.computeIfAbsent(reference, this::lookUp);
    }

    private Optional<Reference> lookUp(String reference) {
        if (reference.startsWith("law:")) {
            return law(reference.substring("law:".length()));
        }
        if (reference.startsWith(LAYER)) {
            return layer(reference.substring(LAYER.length()));
        }
        Matcher rule = RULE.matcher(reference);
        if (rule.matches()) {
            return rule(rule.group(1), rule.group(2));
        }
        Matcher principle = CALDICOTT.matcher(reference);
        return principle.matches() ? principle(principle.group(1)) : Optional.empty();
    }

    private Optional<Reference> law(String id) {
        return Optional.ofNullable(guide.law().get(id))
                .map(Law::name)
                .map(name -> new Reference(name, "/law/index.html#" + id));
    }

    /** The mark of a text of a layer, which leads to what is said of such texts. */
    private Optional<Reference> layer(String id) {
        return guide.layering().layer(id).map(layer -> new Reference(layerMark(layer), LOCAL_TEXT));
    }

    /** What marks a text as that of a layer. */
    private String layerMark(Layer layer) {
        return guide.word(layer.nation() ? "layer-nation" : "layer-local", Map.of("name", layer.name()));
    }

    private Optional<Reference> rule(String year, String number) {
        Address address = Address.ofName("golden-rules/rule-" + number);
        String name = guide.word("rule-citation", Map.of("number", number, "year", year));
        return guide.page(address)
                .filter(page -> page.versions().containsKey(year))
                .map(page -> new Reference(name, "/" + address.file() + "#" + year + "-r" + number));
    }

    private Optional<Reference> principle(String number) {
        String anchor = "principle-" + number;
        String name = guide.word("caldicott-citation", Map.of("number", number));
        return guide.page(CALDICOTT_PAGE)
                .filter(page -> anchors(page).contains(anchor))
                .map(page -> new Reference(name, "/" + CALDICOTT_PAGE.file() + "#" + anchor));
    }

    private static List<String> anchors(Page page) {
        return Outline.of(page.body()).headings().stream()
                .map(Outline.Title::anchor)
                .toList();
    }
}

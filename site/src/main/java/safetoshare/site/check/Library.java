package safetoshare.site.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.content.Guide;
import safetoshare.site.content.KnownDate;
import safetoshare.site.content.Law;
import safetoshare.site.content.Page;
import safetoshare.site.content.RetiredTerm;
import safetoshare.site.content.Stage;
import safetoshare.site.layer.Layer;
import safetoshare.site.markdown.Outline;
import safetoshare.site.markdown.References;
import safetoshare.site.source.Address;

/**
 * What a guide's citations lead to as at a day: its register of law, its golden rules by version, its Caldicott principles,
 * and the terms that are no longer used.
 */
final class Library implements References {
    private static final Pattern RULE = Pattern.compile("rule:(\\d{4})-R(\\d)");
    private static final Pattern CALDICOTT = Pattern.compile("caldicott:(\\d)");
    private static final String LAW = "law:";
    private static final String LAYER = "layer:";
    private static final String LOCAL_TEXT = "/about/index.html#local-text";
    private static final Address CALDICOTT_PAGE = Address.ofName("caldicott");

    private final Guide guide;
    private final LocalDate asAt;
    private final Locale language;
    private final Map<String, Optional<Reference>> found = new ConcurrentHashMap<>();

    Library(Guide guide, LocalDate asAt) {
        this.guide = guide;
        this.asAt = asAt;
        this.language = guide.edition().locale();
    }

    @Override
    public Optional<Reference> find(String reference) {
        return found.computeIfAbsent(reference, this::lookUp);
    }

    private Optional<Reference> lookUp(String reference) {
        if (reference.startsWith(LAYER)) {
            return layer(reference.substring(LAYER.length()));
        }
        Source source = Source.of(reference);
        if (source.cited().startsWith(Source.TERM)) {
            return source.mark().equals(Source.WAS)
                    ? term(source.cited().substring(Source.TERM.length()))
                    : Optional.empty();
        }
        return named(source.cited())
                .map(named -> source.in(guide.law())
                        .map(law -> noted(named, source.mark(), law))
                        .orElse(named));
    }

    /** What is cited, without what its date says of it. */
    private Optional<Reference> named(String cited) {
        if (cited.startsWith(LAW)) {
            return law(cited.substring(LAW.length()));
        }
        Matcher rule = RULE.matcher(cited);
        if (rule.matches()) {
            return rule(rule.group(1), rule.group(2));
        }
        Matcher principle = CALDICOTT.matcher(cited);
        return principle.matches() ? principle(principle.group(1)) : Optional.empty();
    }

    private Reference noted(Reference named, String mark, Law law) {
        String note = mark.equals(Source.WAS) ? history(law) : mark.equals(Source.COMING) ? toCome(law) : "";
        return new Reference(named.name(), named.href(), note, law.address());
    }

    private String history(Law law) {
        if (!law.goneAt(asAt)) {
            return "";
        }
        String status = law.statusAt(asAt);
        String date = Stage.of(status)
                .flatMap(law.life()::date)
                .map(known -> known.words(language))
                .orElse("");
        return guide.word("was-" + status, Map.of("date", date)).strip();
    }

    private String toCome(Law law) {
        if (!law.unsettledAt(asAt)) {
            return "";
        }
        Optional<KnownDate> from = law.turned()
                .flatMap(how -> KnownDate.of(how.from().toString()))
                .or(() -> law.life().date(Stage.IN_FORCE))
                .filter(date -> !date.hasComeBy(asAt));
        if (from.isPresent()) {
            return guide.word("coming-from", Map.of("date", from.get().words(language)));
        }
        return law.comingAt(asAt) ? guide.word("coming", Map.of()) : "";
    }

    private Optional<Reference> law(String id) {
        return Optional.ofNullable(guide.law().get(id))
                .map(Law::name)
                .map(name -> new Reference(name, "/law/index.html#" + id));
    }

    /** A term that is no longer used, which leads to what says so. Its sentence tells what took its place. */
    private Optional<Reference> term(String id) {
        RetiredTerm term = guide.retired().get(id);
        return term == null || term.terms().isEmpty()
                ? Optional.empty()
                : named(Source.of(term.source().value()).cited())
                        .map(source -> new Reference(term.terms().get(0), source.href()));
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
                .filter(page -> page.version(year).isPresent())
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

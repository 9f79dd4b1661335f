package safetoshare.site.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import safetoshare.site.cache.Fingerprint;
import safetoshare.site.cache.Recent;
import safetoshare.site.content.Amendment;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Example;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.content.RuleVersion;
import safetoshare.site.layer.Layer;
import safetoshare.site.layer.Origin;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;

/**
 * What an edition says, as fingerprints, so that two states of it can be compared.
 *
 * @param texts each text, by its name within the layers, such as {@code consent.md}
 * @param facts the value of each fact
 * @param entries the entries of the change log, by their anchors
 */
public record Imprint(SortedMap<String, Text> texts, SortedMap<String, String> facts, Set<String> entries) {
    private static final int MOST = 1 << 22;

    /** The fingerprints of what was asked for lately, as editions share most texts. */
    private static final Recent<String, String> KNOWN = new Recent<>(MOST, (text, name) -> text.length());

    private static final Pattern MARK = Pattern.compile("(?m)^\\{layer:[a-z0-9-]+}$");

    /** Keeps its own copies. */
    public Imprint {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        entries = Collections.unmodifiableSet(new TreeSet<>(entries));
    }

    /**
     * A text.
     *
     * @param sections its sections by anchor, in the order shown; what readers see of its fields is part of the opening
     */
    public record Text(Map<String, Section> sections) {
        /** A text that is not there. */
        static final Text NONE = new Text(Map.of());
    }

    /**
     * A section of a text.
     *
     * @param words the fingerprint of the words that readers see
     * @param written the fingerprint of what each layer wrote in it, by its id, before facts were filled in
     */
    public record Section(String words, Map<String, String> written) {
        /** A section that is not there. */
        static final Section NONE = new Section("", Map.of());
    }

    /** The imprint of a guide. */
    public static Imprint of(Guide guide) {
        SortedMap<String, Text> texts = new TreeMap<>();
        guide.pages().forEach(page -> put(page.place(), fields(page), page.body(), guide, texts));
        CheckerWords checker = guide.checker();
        checker.outcomes().values().forEach(each -> put(each.place(), fields(each), each.body(), guide, texts));
        checker.questions().values().forEach(each -> put(each.place(), fields(each), each.help(), guide, texts));
        checker.parts().values().forEach(each -> put(each.place(), each.title(), each.body(), guide, texts));
        SortedMap<String, String> facts = new TreeMap<>();
        guide.facts().forEach((name, fact) -> facts.put(name, fact.value()));
        return new Imprint(
                texts, facts, guide.amendments().stream().map(Amendment::anchor).collect(Collectors.toSet()));
    }

    /** Whether a page shows the same words, in the same order, as another guide's page at the same address. */
    public boolean readsAs(Imprint other, Address page) {
        List<String> words = words(page);
        return !words.isEmpty() && words.equals(other.words(page));
    }

    private List<String> words(Address page) {
        Text inFolder = texts.getOrDefault(page.path() + "index.md", Text.NONE);
        return texts.getOrDefault(page.name() + ".md", inFolder).sections().values().stream()
                .map(Section::words)
                .toList();
    }

    private static void put(Place place, String fields, Body body, Guide guide, Map<String, Text> texts) {
        Layer layer = guide.layering().layerOf(place);
        String name = place.path().substring(layer.told().length() + 1);
        texts.put(name, text(fields, body, guide.layering().origin(place)));
    }

    private static Text text(String fields, Body body, Origin origin) {
        Map<String, Section> sections = new LinkedHashMap<>();
        String markdown = body.markdown();
        for (Outline.Section section : Outline.of(body).sections(markdown)) {
            String words = markdown.substring(section.start(), section.end());
            String all = section.title().isPresent() ? words : fields + "\n\n" + words;
            sections.put(section.anchor(), section(section.anchor(), all, origin));
        }
        return new Text(sections);
    }

    private static Section section(String anchor, String words, Origin origin) {
        Map<String, String> written = new LinkedHashMap<>();
        origin.written().getOrDefault(anchor, Map.of()).forEach((layer, text) -> written.put(layer, fingerprint(text)));
        return new Section(fingerprint(words), written);
    }

    private static String fingerprint(String text) {
        return KNOWN.get(text, each -> Fingerprint.ofWords(MARK.matcher(each).replaceAll("")));
    }

    private static String fields(Page page) {
        String example = page.example().map(Imprint::fields).orElse("");
        return String.join("\n", page.title(), page.summary(), versions(page.versions()), example);
    }

    private static String versions(List<RuleVersion> versions) {
        return versions.stream()
                .map(each -> each.year() + " " + each.says() + " " + each.changed())
                .collect(Collectors.joining("\n"));
    }

    private static String fields(Example example) {
        return example.setting() + "\n" + values(example.because());
    }

    private static String fields(CheckerWords.Outcome outcome) {
        String contacts = outcome.contacts().stream()
                .map(safetoshare.site.source.Text::value)
                .collect(Collectors.joining(" "));
        return String.join("\n", outcome.title(), outcome.label(), outcome.summary(), contacts);
    }

    private static String fields(CheckerWords.Question question) {
        return String.join(
                "\n",
                question.question(),
                question.label(),
                question.hint(),
                values(question.answers()),
                values(question.hints()),
                values(question.arrows()));
    }

    private static String values(Map<String, safetoshare.site.source.Text> texts) {
        return texts.entrySet().stream()
                .map(text -> text.getKey() + " " + text.getValue().value())
                .collect(Collectors.joining("\n"));
    }
}

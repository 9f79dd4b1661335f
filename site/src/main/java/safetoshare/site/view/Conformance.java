package safetoshare.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import safetoshare.site.content.Accessibility;
import safetoshare.site.content.Criterion;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Anchor;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/** How far the guide meets the guidelines of accessibility: the report, and what the statement tells out of it. */
final class Conformance {
    private static final Address ADDRESS = Address.ofName("accessibility/report");
    private static final String GUIDELINES = "https://www.w3.org/TR/WCAG22/#";
    private static final List<String> TONES = List.of("green", "red", "yellow", "grey", "grey");

    private final Frame frame;
    private final Accessibility known;

    Conformance(Frame frame) {
        this.frame = frame;
        this.known = frame.checked().guide().accessibility();
    }

    /**
     * A criterion, as the report shows it.
     *
     * @param title its number and name, and its place in the guidelines
     * @param level its level
     * @param result its result in words
     * @param tone the colour of the tag that tells it
     * @param why why so, and since when
     * @param tools the tools that check it, in words
     * @param tests what tests show, in words, and which tests
     * @param looks the sessions in which somebody looked, by their numbers
     */
    public record Row(
            Link title,
            String level,
            String result,
            String tone,
            String why,
            String tools,
            List<Link> tests,
            List<Integer> looks) {}

    /** The sheet of the report. */
    Sheet report() {
        String title = frame.word("access-report");
        Map<String, Object> model = frame.model(ADDRESS.root(), title, frame.word("access-report-about"));
        model.put("crumbs", frame.crumbs(ADDRESS));
        model.put("tested", testedOn());
        model.put("counts", counts());
        model.put("sessions", sessions());
        model.put("principles", principles());
        return new Sheet(ADDRESS.file(), "conformance", title, "", false, model);
    }

    private String testedOn() {
        return frame.word("access-tested-on", Map.of("date", frame.date(known.tested())));
    }

    /** How many criteria have each result, in words. */
    private List<Link> counts() {
        return Stream.of(Criterion.Result.values())
                .filter(result -> !known.of(result).isEmpty())
                .map(result -> new Link(
                        word(result), "", String.valueOf(known.of(result).size())))
                .toList();
    }

    private String word(Criterion.Result result) {
        return frame.word("criterion-" + result.word());
    }

    private List<String> sessions() {
        return known.sessions().values().stream()
                .map(each -> frame.word(
                        "access-looked",
                        Map.of(
                                "date", frame.date(each.on()),
                                "role", each.by(),
                                "what", each.what(),
                                "with", each.with())))
                .toList();
    }

    private List<Map<String, Object>> principles() {
        Map<String, List<Criterion>> principles = known.criteria().stream()
                .collect(Collectors.groupingBy(each -> each.number().substring(0, 1)));
        return principles.keySet().stream()
                .sorted()
                .map(number -> Map.<String, Object>of(
                        "title",
                        frame.word("principle-" + number),
                        "rows",
                        Objects.requireNonNull(principles.get(number)).stream()
                                .map(this::row)
                                .toList()))
                .toList();
    }

    private Row row(Criterion each) {
        return new Row(
                new Link(each.number() + " " + each.name(), address(each), ""),
                each.level(),
                word(each.result()),
                TONES.get(each.result().ordinal()),
                why(each),
                each.automated().stream()
                        .map(tool -> frame.word("tool-" + tool.value()))
                        .collect(Collectors.joining(", ")),
                each.scripted().stream().map(Conformance::test).toList(),
                each.byHand().stream().map(this::session).toList());
    }

    private static String address(Criterion criterion) {
        return GUIDELINES + Anchor.of(criterion.name());
    }

    private String why(Criterion criterion) {
        return criterion
                .since()
                .map(day -> criterion.why() + " " + frame.word("access-since", Map.of("date", frame.date(day))))
                .orElse(criterion.why());
    }

    /** What a test shows, out of its name, which is a sentence. */
    private static Link test(Text test) {
        String name = StringUtils.substringAfter(test.value(), ".");
        String words = String.join(" ", StringUtils.splitByCharacterTypeCamelCase(name));
        return new Link(
                StringUtils.capitalize(words.toLowerCase(Locale.ROOT)),
                "",
                StringUtils.substringBefore(test.value(), "."));
    }

    private Integer session(Text name) {
        return List.copyOf(known.sessions().keySet()).indexOf(name.value()) + 1;
    }

    /** The text of the statement, with what the report tells at the end of the sections that ask for it. */
    String statement(Page page) {
        List<Outline.Title> titles = Outline.of(page.body()).headings();
        StringBuilder text = new StringBuilder(page.body().markdown());
        NavigableMap<Integer, List<String>> told = new TreeMap<>();
        told.put(endOf("access-status", titles, text.length()), status());
        told.put(endOf("access-tested", titles, text.length()), tested());
        told.descendingMap()
                .forEach((end, paragraphs) -> text.insert(end, "\n\n" + String.join("\n\n", paragraphs) + "\n\n"));
        return text.toString();
    }

    /** Where a section ends whose heading is a word of the interface. */
    private int endOf(String word, List<Outline.Title> titles, int end) {
        String anchor = Anchor.of(frame.word(word));
        int next = titles.stream().map(Outline.Title::anchor).toList().indexOf(anchor) + 1;
        return next < titles.size() ? titles.get(next).start() : end;
    }

    private List<String> status() {
        List<Criterion> open =
                known.criteria().stream().filter(each -> each.result().isOpen()).toList();
        if (open.isEmpty()) {
            return List.of(frame.word("access-full"));
        }
        List<String> list = new ArrayList<>(List.of(frame.word("access-partial")));
        open.forEach(each -> list.add("- [%s %s](%s), %s: %s"
                .formatted(
                        each.number(),
                        each.name(),
                        address(each),
                        StringUtils.uncapitalize(word(each.result())),
                        why(each))));
        return list;
    }

    private List<String> tested() {
        List<String> list = new ArrayList<>(List.of(testedOn()));
        list.add(frame.word(
                "access-tested-how",
                Map.of(
                        "all", count(each -> true),
                        "automated", count(each -> !each.automated().isEmpty()),
                        "scripted", count(each -> !each.scripted().isEmpty()),
                        "hand", count(each -> !each.byHand().isEmpty()))));
        sessions().forEach(each -> list.add("- " + each));
        return list;
    }

    /** How many criteria there are of a kind, without what is no longer one. */
    private String count(Predicate<Criterion> which) {
        long count = known.criteria().stream()
                .filter(each -> each.result() != Criterion.Result.REMOVED)
                .filter(which)
                .count();
        return String.valueOf(count);
    }
}

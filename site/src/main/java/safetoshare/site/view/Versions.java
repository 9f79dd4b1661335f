package safetoshare.site.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.content.Page;
import safetoshare.site.content.RuleVersion;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Address;

/** What the golden rules and the Caldicott principles said in each of their versions, as pages show it. */
final class Versions {
    private static final Address CALDICOTT = Address.ofName("caldicott");

    private final Frame frame;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, RuleVersion> rules = new LinkedHashMap<>();
    private final String newest;

    Versions(Frame frame) {
        this.frame = frame;
        for (Page page : frame.ordered(Versions::isRule)) {
            page.versions().forEach(version -> {
                pages.put(version.number(), page);
                rules.put(version.citation(), version);
            });
        }
        this.newest = rules.values().stream()
                .map(RuleVersion::year)
                .max(String::compareTo)
                .orElse("");
    }

    /**
     * A rule with what is told of it.
     *
     * @param number its number
     * @param link where it is explained
     * @param versions what it said, the oldest first
     */
    public record Rule(String number, Link link, List<RuleVersion> versions) {}

    /**
     * What older versions said by one number, and where that stands now.
     *
     * @param number the number
     * @param years the years of those versions, in words
     * @param anchor where the page tells of them
     * @param older what they said
     * @param now the rules that carry it in the newest version
     * @param instead the rule that has the number now, if that is none of them
     */
    public record Moved(
            String number, String years, String anchor, List<Said> older, List<Rule> now, List<Link> instead) {}

    /**
     * What a rule said in one version or in several on end.
     *
     * @param years their years
     * @param says what it said
     */
    public record Said(String years, String says) {}

    private static boolean isRule(Page page) {
        return !page.versions().isEmpty() && !page.address().equals(RuleVersion.CALDICOTT);
    }

    /** Adds to a page's model what versions it shows; answers which template shows it. */
    String addTo(Map<String, Object> model, Page page, String root) {
        model.put("newest", newest);
        if (isRule(page)) {
            int split = Math.max(0, page.versions().size() - 2);
            model.put("older", page.versions().subList(0, split));
            model.put("beside", page.versions().subList(split, page.versions().size()));
            return "rule";
        }
        return switch (page.address().name()) {
            case "golden-rules/versions" -> sideBySide(model, rules(root));
            case "caldicott/versions" -> sideBySide(model, principles(page, root));
            case "golden-rules/old-posters" -> posters(model, root);
            default -> "page";
        };
    }

    private String sideBySide(Map<String, Object> model, List<Rule> rules) {
        model.put("rules", rules);
        model.put(
                "contents",
                rules.stream()
                        .map(rule -> new Link(rule.link().title(), "#rule_" + rule.number(), ""))
                        .toList());
        return "versions";
    }

    private List<Rule> rules(String root) {
        return pages.values().stream()
                .map(page -> rule(page.versions().get(0).number(), page.versions(), root))
                .toList();
    }

    private Rule rule(String number, List<RuleVersion> versions, String root) {
        return new Rule(number, frame.link(Objects.requireNonNull(pages.get(number)), root), versions);
    }

    private List<Rule> principles(Page page, String root) {
        Map<String, List<RuleVersion>> principles = page.versions().stream()
                .collect(Collectors.groupingBy(RuleVersion::number, LinkedHashMap::new, Collectors.toList()));
        List<Rule> rules = new ArrayList<>();
        principles.forEach((number, versions) -> rules.add(new Rule(number, principle(number, root), versions)));
        return rules;
    }

    private Link principle(String number, String root) {
        String anchor = "principle-" + number;
        return Outline.of(frame.checked().page(CALDICOTT).body()).headings().stream()
                .filter(title -> title.anchor().equals(anchor))
                .map(title -> new Link(title.text().value(), root + CALDICOTT.file() + "#" + anchor, ""))
                .findFirst()
                .orElseThrow();
    }

    private String posters(Map<String, Object> model, String root) {
        List<Moved> moved = new ArrayList<>();
        pages.values()
                .forEach(page -> page.versions().stream()
                        .filter(version -> !version.year().equals(newest))
                        .collect(Collectors.groupingBy(
                                version -> now(version).distinct().toList(), LinkedHashMap::new, Collectors.toList()))
                        .forEach((now, older) -> moved.add(moved(older, now, root))));
        List<RuleVersion> added = rules.values().stream()
                .filter(version -> version.year().equals(newest))
                .filter(version -> moved.stream()
                        .flatMap(each -> each.now().stream())
                        .noneMatch(now -> now.versions().contains(version)))
                .toList();
        model.put("moved", moved);
        model.put("contents", moved.stream().map(this::place).toList());
        model.put("added", shown(added, root));
        return "old-posters";
    }

    private Moved moved(List<RuleVersion> older, List<RuleVersion> now, String root) {
        String number = older.get(0).number();
        List<RuleVersion> same = Stream.ofNullable(rules.get(newest + "-R" + number))
                .filter(rule -> now.stream().noneMatch(each -> each.number().equals(number)))
                .toList();
        return new Moved(
                number,
                years(older.stream().map(RuleVersion::year).toList()),
                "from_" + older.get(0).anchor(),
                said(older),
                shown(now, root),
                shown(same, root).stream().map(Rule::link).toList());
    }

    private String years(List<String> years) {
        String last = years.get(years.size() - 1);
        return years.size() == 1
                ? last
                : String.join(", ", years.subList(0, years.size() - 1)) + " " + frame.word("or") + " " + last;
    }

    private Link place(Moved moved) {
        String now = moved.now().stream().map(Rule::number).collect(Collectors.joining(", "));
        String title = frame.word("old-place", Map.of("number", moved.number(), "years", moved.years(), "now", now));
        return new Link(title, "#" + moved.anchor(), "");
    }

    private static List<Said> said(List<RuleVersion> versions) {
        Map<String, String> years = versions.stream()
                .collect(Collectors.toMap(
                        RuleVersion::says,
                        RuleVersion::year,
                        (older, newer) -> older + ", " + newer,
                        LinkedHashMap::new));
        return years.entrySet().stream()
                .map(each -> new Said(each.getValue(), each.getKey()))
                .toList();
    }

    private List<Rule> shown(List<RuleVersion> versions, String root) {
        return versions.stream()
                .map(version -> rule(version.number(), List.of(version), root))
                .toList();
    }

    /** The rules that carry an idea in the newest version: what carries what carried it, and so on. */
    private Stream<RuleVersion> now(RuleVersion version) {
        return version.now().isEmpty()
                ? Stream.of(version)
                : version.now().stream()
                        .map(each -> Objects.requireNonNull(rules.get(each.value())))
                        .flatMap(this::now);
    }
}

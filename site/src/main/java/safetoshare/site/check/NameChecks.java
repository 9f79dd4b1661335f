package safetoshare.site.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safetoshare.site.cache.Recent;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Law;
import safetoshare.site.content.RetiredTerm;
import safetoshare.site.markdown.Names;
import safetoshare.site.markdown.Prose;
import safetoshare.site.markdown.References;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/**
 * Checks that running text cites what it names: an entry of the register by its name, its title or another of its names, a
 * golden rule or a Caldicott principle by its number; and that it uses no retired term, unless as history.
 *
 * <p>No citation can stand in headings, in the words of links, in code, and in the fields at the head of a file, such as titles
 * and summaries; names are not looked for there. Nor are they in the glossary's lines of other words, which begin with
 * {@code Also:}, and a golden rule's own page may call it by its number. Retired terms are looked for in headings and links
 * too, because their words can be chosen.
 */
final class NameChecks {
    private static final Pattern RULE =
            Pattern.compile("(?<![\\w-])(?:[Gg]olden )?[Rr]ules? ([1-7])(?![\\w.-]?\\w)(?: of (\\d{4}))?");
    private static final Pattern PRINCIPLE = Pattern.compile("(?<![\\w-])Caldicott [Pp]rinciples? ([1-8])(?![\\w-])");
    private static final int MOST = 1 << 21;

    /** Which rules texts name, each text looked through once for all editions. */
    private static final Recent<String, List<MatchResult>> RULES = new Recent<>(MOST, (text, hits) -> text.length());

    /** Which principles texts name. */
    private static final Recent<String, List<MatchResult>> PRINCIPLES =
            new Recent<>(MOST, (text, hits) -> text.length());

    private static final Pattern OTHER_WORDS = Pattern.compile("(?<![^\\n\\x00])Also:[^\\n\\x00]*");
    private static final Address GLOSSARY = Address.ofName("glossary");
    private static final String SET = "is-";
    private static final List<String> NAMED_ALONE = List.of("guidance", "case", "local-document");

    private final Guide guide;
    private final References references;
    private final LocalDate asAt;
    private final Problems problems;
    private final Names laws;
    private final Names retired;
    private final String newest;

    NameChecks(Guide guide, References references, LocalDate asAt, Problems problems) {
        this.guide = guide;
        this.references = references;
        this.asAt = asAt;
        this.problems = problems;
        this.laws = laws(guide, problems);
        this.retired = retired(guide);
        this.newest = newest(guide, asAt);
    }

    /** The names of the register, each of one entry alone, so that it is known which is meant. */
    private static Names laws(Guide guide, Problems problems) {
        Map<String, String> names = new HashMap<>();
        for (Law law : guide.law().values()) {
            Stream<String> others = law.also().stream().map(Text::value);
            Stream.concat(Stream.of(law.name(), law.title()), others).forEach(name -> {
                String other = names.putIfAbsent(name, law.id());
                if (other != null && !other.equals(law.id()) && !name.isEmpty()) {
                    problems.add(
                            law.place(),
                            "the name \"" + name + "\" is that of " + other
                                    + " too. Give each a name by which it can be told from the other.");
                }
            });
        }
        return new Names(names);
    }

    private static Names retired(Guide guide) {
        Map<String, String> names = new HashMap<>();
        for (RetiredTerm term : guide.retired().values()) {
            if (term.nations().contains(guide.edition().nation())) {
                term.terms().forEach(each -> names.putIfAbsent(each, term.id()));
            }
        }
        return new Names(names);
    }

    void run() {
        guide.passages().parallelStream().forEach(each -> check(each.body(), each.page()));
        guide.layering().unshown().forEach(each -> check(each, Address.HOME));
    }

    private void check(Body body, Address page) {
        Prose prose = Prose.of(body.markdown());
        boolean glossary = page.equals(GLOSSARY);
        String running = glossary ? withoutOtherWords(prose.running()) : prose.running();
        String all = glossary ? withoutOtherWords(prose.all()) : prose.all();
        laws.in(running).forEach(hit -> uncited(article(hit) + hit.words(), "law:" + hit.id(), body, hit.start()));
        PRINCIPLES
                .get(running, NameChecks::principles)
                .forEach(hit -> uncited(hit.group(), "caldicott:" + hit.group(1), body, hit.start()));
        RULES.get(running, text -> RULE.matcher(text).results().toList()).stream()
                .filter(hit -> hit.group(2) != null || !page.name().equals("golden-rules/rule-" + hit.group(1)))
                .forEach(hit -> uncited(hit.group(), rule(hit), body, hit.start()));
        retired.in(all).forEach(hit -> retired(hit, body));
    }

    private static List<MatchResult> principles(String text) {
        return text.contains("Caldicott") ? PRINCIPLE.matcher(text).results().toList() : List.of();
    }

    private static String withoutOtherWords(String text) {
        return OTHER_WORDS
                .matcher(text)
                .replaceAll(
                        line -> String.valueOf(Prose.BLANK).repeat(line.group().length()));
    }

    /** A rule as it is cited: of the year that is named, or of the newest set in force. */
    private String rule(MatchResult hit) {
        String year = Optional.ofNullable(hit.group(2)).orElse(newest);
        return "rule:" + year + "-R" + hit.group(1);
    }

    private static String newest(Guide guide, LocalDate asAt) {
        return guide.law().values().stream()
                .filter(law -> law.id().matches(SET + "\\d{4}") && !law.goneAt(asAt) && !law.comingAt(asAt))
                .map(law -> law.id().substring(SET.length()))
                .filter(year -> guide.pages().stream()
                        .anyMatch(page -> page.version(year).isPresent()))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** What stands before the name of an Act and its like when people speak of it. */
    private String article(Names.Hit hit) {
        Law law = Objects.requireNonNull(guide.law().get(hit.id()));
        return NAMED_ALONE.contains(law.kind()) || hit.words().startsWith("the ") ? "" : "the ";
    }

    private void uncited(String words, String cited, Body body, int start) {
        Source source = Source.of(cited);
        Law law = source.in(guide.law()).orElse(null);
        if (law != null && references.find(cited).isPresent()) {
            String mark = law.goneAt(asAt) ? Source.WAS : law.comingAt(asAt) ? Source.COMING : "";
            problems.add(
                    body.lines().place(start),
                    "this names " + plain(words) + " without citing it. Write {" + source.marked(mark) + "}.");
        }
    }

    private void retired(Names.Hit hit, Body body) {
        RetiredTerm term = Objects.requireNonNull(guide.retired().get(hit.id()));
        problems.add(
                body.lines().place(hit.start()),
                "\"" + plain(hit.words()) + "\" is no longer used here. " + term.why() + " Write \"" + term.instead()
                        + "\", or {was:term:" + term.id() + "} if you tell of the past.");
    }

    /** Words as they stand on one line. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\x00]+", " ");
    }
}

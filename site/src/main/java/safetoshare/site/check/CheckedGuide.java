package safetoshare.site.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.checker.flow.Flow;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Anchor;
import safetoshare.site.markdown.Markdown;
import safetoshare.site.markdown.Outline;
import safetoshare.site.markdown.References;
import safetoshare.site.markdown.Terms;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.ProblemsFound;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/** A guide in which every check held. Only a checked guide can be published. */
public final class CheckedGuide {
    private static final String ALSO = "Also:";
    private static final Pattern BRACKETED = Pattern.compile("(.+?) \\((.+)\\)");

    private final Guide guide;
    private final Flow flow;
    private final References references;
    private final Markdown markdown;

    private CheckedGuide(Guide guide, Flow flow, References references) {
        this.guide = guide;
        this.flow = flow;
        this.references = references;
        this.markdown = new Markdown(references, Terms.of(words(guide)));
    }

    /**
     * Checks a guide against itself, the flow and the templates; the checks run side by side.
     *
     * @param guide what was read
     * @param flow the flow that its checker follows
     * @param templateWords the names of the interface's words that templates show
     * @param asAt the day on which what runs out is held to have done so or not
     * @param problems what was found wrong so far; what the checks find is added
     * @return the guide, as one that can be published
     * @throws ProblemsFound if there is any problem, whoever found it
     */
    public static CheckedGuide of(
            Guide guide, Flow flow, List<String> templateWords, LocalDate asAt, Problems problems) {
        References references = new Library(guide, asAt);
        List<Runnable> checks = List.of(
                () -> new TextChecks(guide, references, problems).run(),
                () -> new CitationChecks(guide, references, asAt, problems).run(),
                () -> new NameChecks(guide, references, asAt, problems).run(),
                () -> new CheckerChecks(guide, flow, problems).run(),
                () -> new ExampleChecks(guide, flow, problems).run(),
                () -> ExerciseChecks.check(guide, problems),
                () -> BriefingChecks.check(guide, problems),
                () -> FormChecks.check(guide, problems),
                () -> ContactChecks.check(guide, asAt, problems),
                () -> DifferenceChecks.check(guide, problems),
                () -> VersionChecks.check(guide, references, problems),
                () -> new InterfaceChecks(guide, templateWords, problems).run(),
                () -> SearchChecks.check(guide, problems),
                () -> StatementChecks.check(guide, problems),
                () -> ChangeChecks.check(guide, problems),
                () -> AmendmentChecks.check(guide, asAt, problems),
                () -> RedirectChecks.check(guide, problems),
                () -> UnwrittenChecks.check(guide, problems),
                () -> SecretChecks.check(guide, problems));
        checks.parallelStream().forEach(Runnable::run);
        problems.stopIfAny();
        return new CheckedGuide(guide, flow, references);
    }

    /** The words of the glossary, each with the anchor of its entry: the headings, their abbreviations, the other words. */
    private static Map<String, String> words(Guide guide) {
        Map<String, String> words = new LinkedHashMap<>();
        guide.page(Address.ofName("glossary")).ifPresent(page -> {
            Outline outline = Outline.of(page.body());
            for (Outline.Title title : outline.headings()) {
                addWords(
                        title,
                        outline.section(title.anchor(), page.body().markdown()).orElse(""),
                        words);
            }
        });
        return words;
    }

    private static void addWords(Outline.Title title, String entry, Map<String, String> words) {
        String heading = title.text().value();
        Matcher bracketed = BRACKETED.matcher(heading);
        boolean both = bracketed.matches();
        words.put(both ? bracketed.group(1) : heading, Anchor.of(heading));
        if (both) {
            words.put(bracketed.group(2), Anchor.of(heading));
        }
        if (entry.startsWith(ALSO)) {
            String others = entry.lines().findFirst().orElse("").substring(ALSO.length());
            Pattern.compile(",").splitAsStream(others).forEach(other -> words.put(other.strip(), Anchor.of(heading)));
        }
    }

    /** What the edition says. */
    public Guide guide() {
        return guide;
    }

    /** The flow that its checker follows. */
    public Flow flow() {
        return flow;
    }

    /** What its citations lead to. */
    public References references() {
        return references;
    }

    /** Markdown with its citations and terms. */
    public Markdown markdown() {
        return markdown;
    }

    /** A word of the interface that is known to be there. */
    public String word(String name) {
        Text word = guide.words().get(name);
        if (word == null) {
            throw new IllegalStateException("no word " + name);
        }
        return word.value();
    }

    /** A page that is known to be there. */
    public Page page(Address address) {
        return guide.page(address).orElseThrow(() -> new IllegalStateException("no page " + address.name()));
    }
}

package safetoshare.site.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.compare.Rewording;
import safetoshare.site.content.Amendment;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.dated.TurnedOn;
import safetoshare.site.layer.Layer;
import safetoshare.site.layer.Origin;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** The change log of an edition: what changed in meaning in the texts that its readers see, newest first. */
final class ChangeLog {
    private final Guide guide;
    private final Frame frame;
    private final List<Amendment> amendments;
    private final Map<Place, Subject> subjects = new HashMap<>();

    ChangeLog(CheckedGuide checked, LocalDate asAt, Frame frame) {
        this.guide = checked.guide();
        this.frame = frame;
        this.amendments = Stream.concat(
                        guide.amendments().stream().filter(each -> !each.keepsMeaning() && isSeen(each)),
                        guide.switches().turnedOn().values().stream().map(this::ofSwitch))
                .filter(each -> !each.date().isAfter(asAt) && !each.date().isBefore(Amendment.FIRST))
                .sorted(Amendment.NEWEST_FIRST)
                .toList();
        if (!amendments.isEmpty()) {
            gatherSubjects(new PlainPages(checked.flow()));
        }
    }

    /** A switch names its own day and source, so that nobody need write an entry when it is turned on. */
    private Amendment ofSwitch(TurnedOn on) {
        String name =
                Objects.requireNonNull(guide.switches().known().get(on.id())).name();
        return new Amendment(
                on.from() + "-switch." + on.id(),
                on.place(),
                on.place(),
                on.from(),
                frame.word("changes-switch", Map.of("name", name)),
                frame.word(
                        "changes-switch-why",
                        Map.of("role", on.checkedBy(), "date", frame.date(on.checked()), "source", on.source())),
                frame.word(
                        "changes-switch-who",
                        Map.of("nation", frame.word("nation-" + guide.edition().nation()))),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    /**
     * A text that an entry is about.
     *
     * @param title what readers see it called
     * @param file its page, from the edition's top; empty if it has none of its own
     * @param body its Markdown
     * @param linked whether its sections can be linked to
     */
    private record Subject(String title, String file, Body body, boolean linked) {}

    /**
     * An entry, as pages show it.
     *
     * @param id its name on the page
     * @param date its day, as computers write it
     * @param day its day, in words
     * @param title the text that it is about
     * @param href where that text is; empty if it has no page
     * @param mark what marks it as that of a layer; empty for the text that all editions share
     * @param what what changed
     * @param why why
     * @param who whom it concerns
     * @param sections the sections that changed, with links to those that can be linked to
     * @param gone what is no longer there
     * @param pieces the words that stayed, went and came; nothing if the entry does not tell them
     */
    public record Entry(
            String id,
            String date,
            String day,
            String title,
            String href,
            String mark,
            String what,
            String why,
            String who,
            List<Link> sections,
            List<String> gone,
            List<Rewording.Piece> pieces) {}

    /**
     * The newest change of a page, as that page tells it.
     *
     * @param day its day, in words
     * @param mark what marks it as that of a layer
     * @param what what changed
     * @param href where the log tells more
     */
    public record Latest(String day, String mark, String what, String href) {}

    /** Whether readers of this edition see, or saw, any of the text that an entry tells of. */
    private boolean isSeen(Amendment entry) {
        Layer layer = guide.layering().layerOf(entry.place());
        if (!entry.facts().isEmpty()) {
            return entry.facts().stream()
                    .map(fact -> guide.facts().get(fact.value()))
                    .anyMatch(fact -> fact != null
                            && fact.place().path().equals(entry.place().path()));
        }
        Origin origin = guide.layering().origin(entry.text());
        return !entry.gone().isEmpty()
                || !entry.sections().stream().allMatch(section -> origin.isOfOthers(layer, section.value()));
    }

    private void gatherSubjects(PlainPages plain) {
        for (Page page : guide.pages()) {
            boolean linked = page.example().isEmpty() && !page.address().equals(PlainPages.CHECKER);
            subjects.put(page.place(), new Subject(page.title(), page.address().file(), page.body(), linked));
        }
        guide.page(Address.ofName("law"))
                .map(page -> Objects.requireNonNull(subjects.get(page.place())))
                .ifPresent(
                        law -> guide.switches().turnedOn().values().forEach(each -> subjects.put(each.place(), law)));
        CheckerWords checker = guide.checker();
        checker.outcomes()
                .forEach((id, each) -> subjects.put(
                        each.place(),
                        new Subject(each.title(), plain.address(id).file(), each.body(), false)));
        String home = PlainPages.CHECKER.file();
        checker.questions()
                .values()
                .forEach(each -> subjects.put(each.place(), new Subject(each.question(), home, each.help(), false)));
        checker.parts()
                .values()
                .forEach(each -> subjects.put(each.place(), new Subject(each.title(), home, each.body(), false)));
    }

    /** The entries, newest first. */
    List<Amendment> amendments() {
        return amendments;
    }

    /** An entry as a page shows it that is at a way from the edition's top. */
    Entry entry(Amendment entry, String root) {
        Optional<Subject> subject = Optional.ofNullable(subjects.get(entry.text()));
        return new Entry(
                entry.anchor(),
                entry.date().toString(),
                frame.date(entry.date()),
                subject.map(Subject::title).orElse(frame.word("changes-facts")),
                subject.map(each -> root + each.file()).orElse(""),
                mark(entry),
                entry.what(),
                entry.why(),
                entry.who(),
                subject.map(each -> sections(entry, each, root)).orElse(List.of()),
                entry.gone().stream().map(Text::value).map(ChangeLog::named).toList(),
                entry.was().isEmpty()
                        ? List.of()
                        : Rewording.of(entry.was(), entry.now()).pieces());
    }

    private String mark(Amendment entry) {
        Layer layer = guide.layering().layerOf(entry.place());
        return layer.isBase() ? "" : frame.layerMark(layer);
    }

    private List<Link> sections(Amendment entry, Subject subject, String root) {
        List<Link> sections = new ArrayList<>();
        for (Text section : entry.sections()) {
            sections.add(section(section.value(), subject, root + subject.file()));
        }
        return sections;
    }

    private Link section(String anchor, Subject subject, String page) {
        if (anchor.equals(Origin.OPENING)) {
            return new Link(frame.word("changes-opening"), page, "");
        }
        return Outline.of(subject.body()).headings().stream()
                .filter(title -> title.anchor().equals(anchor))
                .findFirst()
                .map(title -> new Link(title.text().value(), subject.linked() ? page + "#" + anchor : page, ""))
                .orElseGet(() -> new Link(named(anchor), "", ""));
    }

    /** What is no longer there, in words, as far as its name tells them. */
    private static String named(String name) {
        return StringUtils.capitalize(
                name.replaceFirst("\\.md$", "").replaceFirst("^/", "").replace('-', ' '));
    }

    /** Where the log tells of an entry, from the edition's top. */
    static String file(Amendment entry) {
        return month(entry).file() + "#" + entry.anchor();
    }

    /** The page of the month of an entry. */
    static Address month(Amendment entry) {
        return new Address("changes/" + entry.date().toString().substring(0, "2026-11".length()) + "/");
    }

    /** The newest change of the texts that a page shows. */
    Optional<Latest> latest(List<Place> texts, String root) {
        return amendments.stream()
                .filter(entry -> texts.contains(entry.text()))
                .findFirst()
                .map(entry -> new Latest(frame.date(entry.date()), mark(entry), entry.what(), root + file(entry)));
    }
}

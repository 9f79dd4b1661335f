package safetoshare.site.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.State;
import safetoshare.site.check.Source;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Page;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/** What rests on each entry of the register: pages, what the checker asks and finds, and golden rules. */
final class Reliance {
    private static final Address RULES = Address.ofName("golden-rules");

    /** Pages that stand in for those below them. */
    private static final Set<String> TOLD_TOGETHER = Set.of("course", "questions", "briefings", "forms", "families");

    private final Frame frame;
    private final String root = Address.ofName("law").root();
    private final Map<String, Map<Group, Set<Link>>> found = new TreeMap<>();

    private enum Group {
        PAGES,
        CHECKER,
        RULES
    }

    /**
     * What of one kind rests on an entry.
     *
     * @param title what the kind is called
     * @param links each of them
     */
    public record Kind(String title, List<Link> links) {}

    Reliance(Frame frame) {
        this.frame = frame;
        frame.checked().guide().pages().forEach(this::page);
        checker();
    }

    private void page(Page page) {
        boolean rule = page.address().parent().filter(RULES::equals).isPresent();
        Page told = page.address()
                .parent()
                .filter(above -> TOLD_TOGETHER.contains(above.name()))
                .flatMap(frame.checked().guide()::page)
                .orElse(page);
        Link link = link(told.title(), told.address());
        add(
                rule ? Group.RULES : Group.PAGES,
                link,
                Course.shownOn(page, frame.checked()).stream().flatMap(Sources::named));
    }

    private void checker() {
        Wording wording = new Wording(frame);
        PlainPages plain = new PlainPages(frame.checked().flow());
        Set<String> asked = new HashSet<>();
        for (State state : frame.checked().flow().states()) {
            CheckerWords.Question question = wording.question(state.question().id());
            if (asked.add(state.question().id())) {
                add(
                        Group.CHECKER,
                        link(question.question(), plain.address(state.id())),
                        Sources.named(question.help()));
            }
        }
        for (Outcome outcome : frame.checked().flow().outcomes()) {
            Link link = link(wording.outcome(outcome.id()).title(), plain.address(outcome.id()));
            add(Group.CHECKER, link, Sources.named(wording.outcome(outcome.id()).body()));
        }
        Page every = frame.checked().page(PlainPages.CHECKER);
        frame.checked()
                .guide()
                .checker()
                .parts()
                .values()
                .forEach(part -> add(Group.CHECKER, link(every.title(), every.address()), Sources.named(part.body())));
    }

    private Link link(String title, Address address) {
        return new Link(title, root + address.file(), "");
    }

    private void add(Group group, Link link, Stream<Text> citations) {
        citations
                .map(each -> Source.of(each.value(), frame.checked().guide()).entry())
                .distinct()
                .forEach(entry -> found.computeIfAbsent(entry, each -> new EnumMap<>(Group.class))
                        .computeIfAbsent(group, each -> new LinkedHashSet<>())
                        .add(link));
    }

    /** What rests on an entry, by kind. */
    List<Kind> on(String id) {
        List<Kind> kinds = new ArrayList<>();
        found.getOrDefault(id, Map.of())
                .forEach((group, links) -> kinds.add(
                        new Kind(frame.word("rests-" + group.name().toLowerCase(Locale.ROOT)), List.copyOf(links))));
        return kinds;
    }
}

package safetoshare.site.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safetoshare.site.brand.Logo;
import safetoshare.site.contact.Holidays;
import safetoshare.site.contact.Role;
import safetoshare.site.dated.Switch;
import safetoshare.site.dated.Switches;
import safetoshare.site.layer.Change;
import safetoshare.site.layer.Composer;
import safetoshare.site.layer.Composition;
import safetoshare.site.layer.Facts;
import safetoshare.site.layer.Layer;
import safetoshare.site.layer.Layers;
import safetoshare.site.layer.Origin;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;
import safetoshare.site.source.Fields;
import safetoshare.site.source.MarkdownFile;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Text;
import safetoshare.site.source.Yaml;

/** Reads the guide of an edition from its files. */
final class GuideReader {
    private static final String OUTCOMES = "checker/outcomes/";
    private static final String PARTS = "checker/parts/";
    private static final String CHECKER = "checker/";
    private static final String EDITION = "edition.yaml";
    private static final String CONTACTS = "contacts.yaml";
    private static final String FACTS = "facts.yaml";
    private static final String LAW = "law.yaml";
    private static final String TERMS = "terms.yaml";
    private static final String INTERFACE = "interface.yaml";
    private static final String HOLIDAYS = "holidays.yaml";
    private static final String ROLES = "roles.yaml";
    private static final String SEARCH = "search.yaml";

    /** The file that says what switches there are. */
    static final String SWITCHES = "switches.yaml";

    /** What no edition may say otherwise. */
    private static final List<String> BASE_ALONE =
            List.of(TERMS, INTERFACE, HOLIDAYS, ROLES, SWITCHES, Accessibility.FILE);

    private static final List<String> READ = Stream.concat(
                    BASE_ALONE.stream(), Stream.of(LAW, SEARCH, CONTACTS, FACTS, EDITION, Redirect.FILE))
            .toList();

    private final Layers layers;
    private final Map<String, List<Layers.File>> files;
    private final Problems problems;
    private final Set<Address> unread = new HashSet<>();
    private final Map<Place, Origin> origins = new HashMap<>();
    private final List<Layering.Overlay> overlays = new ArrayList<>();
    private final List<Body> unshown = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<SourceFile> sources = Collections.synchronizedList(new ArrayList<>());
    private final List<Amendment> amendments = new ArrayList<>();

    GuideReader(Layers layers, Problems problems) {
        this.layers = layers;
        this.files = layers.files(problems);
        this.problems = problems;
    }

    /** The guide, as far as it could be read; what could not is among the problems. */
    Guide read(Edition edition, LocalDate day) {
        Facts facts = facts();
        Optional<Fields> words = yaml(INTERFACE, facts).stream().findFirst();
        Map<String, Text> groups = texts(words, "groups");
        Map<String, Text> labels = texts(words, "words");
        words.ifPresent(Fields::end);
        Map<String, Contact> contacts = Contact.merged(yaml(CONTACTS, facts), problems);
        facts.add(ContactFacts.of(contacts, labels, edition.locale()));
        Switches switches = switches(edition, day);
        Composer composer = new Composer(layers, facts, switches, sources::add, problems);
        List<Page> pages = pages(List.copyOf(groups.keySet()), composer);
        CheckerWords checker = checker(composer);
        Map<String, Law> law = Law.merged(yaml(LAW, facts), switches, problems);
        Map<String, RetiredTerm> retired = RetiredTerm.readAll(yaml(TERMS), problems);
        List<Role> roles = Role.readAll(yaml(ROLES), problems);
        SearchWords searchWords = SearchWords.readAll(yaml(SEARCH));
        Optional<Logo> logo = logo(edition);
        List<Redirect> redirects = Redirect.readAll(yaml(Redirect.FILE), problems);
        return new Guide(
                edition,
                logo,
                pages,
                checker,
                switches,
                law,
                retired,
                contacts,
                roles,
                searchWords,
                Accessibility.read(first(Accessibility.FILE), problems),
                Holidays.of(edition.nation(), first(HOLIDAYS), problems),
                groups,
                labels,
                unread,
                facts.written(),
                amendments.stream().sorted(Amendment.NEWEST_FIRST).toList(),
                redirects,
                layering(facts));
    }

    /** Comes last: by now all that is read is read, and every fact is used that ever will be. */
    private Layering layering(Facts facts) {
        findUnread();
        facts.end();
        return new Layering(layers.all(), origins, overlays, unshown, changes, sources);
    }

    private Facts facts() {
        List<Fields> written = yaml(FACTS);
        written.forEach(file -> amendments.addAll(Amendment.ofFacts(file, problems)));
        return Facts.readAll(written, problems);
    }

    private static Map<String, Text> texts(Optional<Fields> words, String name) {
        return words.flatMap(fields -> fields.fields(name)).map(Fields::texts).orElse(Map.of());
    }

    private Switches switches(Edition edition, LocalDate day) {
        Map<String, Switch> known =
                first(SWITCHES).map(file -> Switch.readAll(file, problems)).orElse(Map.of());
        return new Switches(known, edition.switches(), day, edition.locale());
    }

    private Optional<Logo> logo(Edition edition) {
        for (String name : Logo.FILES) {
            for (Layers.File file : note(name)) {
                if (file.layer().equals(layers.own()) && !edition.brand().isOf(layers.told(file.path()))) {
                    problems.add(
                            new Place(layers.told(file.path()), 1),
                            "nobody can read this logo without seeing it. Write what it says in edition.yaml, after"
                                    + " logo-text: below brand:.");
                }
            }
        }
        return edition.brand().logo(layers.top(), problems);
    }

    /** Files that are read elsewhere, where what is wrong with them is told. */
    private List<Layers.File> note(String name) {
        List<Layers.File> found = Optional.ofNullable(files.remove(name)).orElse(List.of());
        found.forEach(file ->
                SourceFile.read(layers.top(), file.path(), new Problems()).ifPresent(sources::add));
        return found;
    }

    private void findUnread() {
        note(EDITION);
        for (Map.Entry<String, List<Layers.File>> left : files.entrySet()) {
            for (Layers.File file : left.getValue()) {
                problems.add(
                        new Place(layers.told(file.path()), 1),
                        "nothing reads this file. "
                                + (left.getKey().endsWith(".md")
                                        ? "Move it or delete it."
                                        : Suggestion.of(left.getKey(), READ) + " Or delete it."));
            }
        }
    }

    private List<Fields> yaml(String name, Facts facts) {
        List<Fields> files = yaml(name);
        files.forEach(file -> file.fillBy(facts::fill));
        return files;
    }

    /** The fields of a YAML file that the base alone has. */
    private Optional<Fields> first(String name) {
        return yaml(name).stream().findFirst();
    }

    /** The fields of a YAML file in each layer that has it, lowest first. */
    private List<Fields> yaml(String name) {
        List<Layers.File> found = Optional.ofNullable(files.remove(name)).orElse(List.of());
        if (found.isEmpty() && !name.equals(FACTS) && !name.equals(Redirect.FILE)) {
            Layer layer = name.equals(CONTACTS) ? layers.own() : layers.all().get(0);
            problems.add(new Place(layers.told(layer.folder().resolve(name)), 1), "this file is missing. Write it.");
        }
        if (BASE_ALONE.contains(name) && found.size() > 1) {
            files.put(name, found.subList(1, found.size()));
        }
        return found.stream()
                .flatMap(file -> SourceFile.read(layers.top(), file.path(), problems).stream())
                .peek(sources::add)
                .flatMap(source -> Yaml.fields(source, problems).stream())
                .toList();
    }

    private List<Page> pages(List<String> groups, Composer composer) {
        Map<Address, Page> pages = new TreeMap<>();
        composed(name -> name.equals(CHECKER + "index.md") || !name.startsWith(CHECKER), composer, true)
                .forEach((name, text) -> {
                    Address address = Address.ofSource(name);
                    text.ifPresentOrElse(each -> put(pages, page(address, each, groups)), () -> unread.add(address));
                });
        return new ArrayList<>(pages.values());
    }

    private Page page(Address address, Composition text, List<String> groups) {
        Page page = Page.read(address, text.file(), groups, problems);
        for (Composition.Overlay overlay : text.overlays()) {
            page = page.with(
                    overlay.fields().optionalList("sources"), overlay.fields().optionalList("related"));
        }
        end(text, fields -> fields.optionalList("sources"));
        return page;
    }

    /** Reads what every file that changes sections says of itself, and nothing else. */
    private void end(Composition text, Function<Fields, List<Text>> sources) {
        for (Composition.Overlay overlay : text.overlays()) {
            Page.Review review = Page.Review.read(overlay.fields(), problems);
            overlays.add(new Layering.Overlay(
                    overlay.layer(),
                    text.fields().place(),
                    overlay.fields().place(),
                    review,
                    sources.apply(overlay.fields())));
            overlay.fields().end();
        }
    }

    private void put(Map<Address, Page> pages, Page page) {
        Page other = pages.putIfAbsent(page.address(), page);
        if (other != null) {
            problems.add(
                    page.place(),
                    "this page would stand at the address " + page.address().path() + ", where "
                            + other.place().path() + " already stands. Rename one of them.");
        }
    }

    private CheckerWords checker(Composer composer) {
        return new CheckerWords(
                words(CHECKER, CheckerWords.Question::read, composer),
                words(OUTCOMES, file -> CheckerWords.Outcome.read(file, problems), composer),
                words(PARTS, CheckerWords.Part::read, composer));
    }

    private <T> Map<String, T> words(String folder, Function<MarkdownFile, T> read, Composer composer) {
        Map<String, T> words = new TreeMap<>();
        composed(each -> each.startsWith(folder) && each.indexOf('/', folder.length()) < 0, composer, false)
                .forEach((name, composition) -> composition.ifPresent(text -> {
                    String id = name.substring(folder.length(), name.length() - ".md".length());
                    words.put(id, read.apply(text.file()));
                    end(text, fields -> List.of());
                }));
        return words;
    }

    /** Puts together the Markdown files that are wanted and have not been read yet, on all processors; by name. */
    private SortedMap<String, Optional<Composition>> composed(
            Predicate<String> wanted, Composer composer, boolean replaceable) {
        List<String> names = files.keySet().stream()
                .filter(name -> name.endsWith(".md") && wanted.test(name))
                .toList();
        SortedMap<String, Optional<Composition>> texts = new ConcurrentSkipListMap<>();
        names.parallelStream()
                .forEach(name ->
                        texts.put(name, composer.compose(name, Objects.requireNonNull(files.get(name)), replaceable)));
        names.forEach(files::remove);
        texts.values().forEach(text -> text.ifPresent(this::note));
        return texts;
    }

    private void note(Composition text) {
        origins.put(text.fields().place(), text.origin());
        unshown.addAll(text.unshown());
        changes.addAll(text.changes());
        amendments.addAll(Amendment.of(text, problems));
    }
}

package safetoshare.site.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Address;
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
    private static final String CHECKER_PAGE = "checker/index.md";
    private static final String EDITION = "edition.yaml";
    private static final String CONTACTS = "contacts.yaml";
    private static final List<String> READ = List.of("law.yaml", "interface.yaml", CONTACTS, EDITION);

    private final Path top;
    private final String own;
    private final Map<String, Path> files;
    private final Problems problems;
    private final Set<Address> unread = new HashSet<>();

    GuideReader(Layers layers, Problems problems) {
        this.top = layers.top();
        this.own = layers.own();
        this.files = layers.files(problems);
        this.problems = problems;
    }

    /** The guide, as far as it could be read; what could not is among the problems. */
    Guide read(Edition edition) {
        Optional<Fields> words = yaml("interface.yaml");
        Map<String, Text> groups = words.flatMap(fields -> fields.fields("groups"))
                .map(Fields::texts)
                .orElse(Map.of());
        Map<String, Text> labels = words.flatMap(fields -> fields.fields("words"))
                .map(Fields::texts)
                .orElse(Map.of());
        words.ifPresent(Fields::end);

        Guide guide = new Guide(
                edition,
                pages(List.copyOf(groups.keySet())),
                checker(),
                yaml("law.yaml").map(fields -> Law.readAll(fields, problems)).orElse(Map.of()),
                yaml(CONTACTS).map(fields -> Contact.readAll(fields, problems)).orElse(Map.of()),
                groups,
                labels,
                unread);
        findUnread();
        return guide;
    }

    private void findUnread() {
        files.remove(EDITION);
        files.forEach((name, file) -> problems.add(
                new Place(top.relativize(file).toString().replace('\\', '/'), 1),
                "nothing reads this file. "
                        + (name.endsWith(".md")
                                ? "Move it or delete it."
                                : Suggestion.of(name, READ) + " Or delete it.")));
    }

    private Optional<Fields> yaml(String name) {
        Path file = files.remove(name);
        if (file == null) {
            String folder = name.equals(CONTACTS) ? own : "content/base";
            problems.add(new Place(folder + "/" + name, 1), "this file is missing. Write it.");
            return Optional.empty();
        }
        return SourceFile.read(top, file, problems).flatMap(source -> Yaml.fields(source, problems));
    }

    private List<Page> pages(List<String> groups) {
        Map<Address, Page> pages = new TreeMap<>();
        for (String name : take(name -> name.equals(CHECKER_PAGE) || !name.startsWith(CHECKER))) {
            Address address = Address.ofSource(name);
            markdown(name)
                    .ifPresentOrElse(
                            source -> put(pages, Page.read(address, source, groups, problems)),
                            () -> unread.add(address));
        }
        return new ArrayList<>(pages.values());
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

    private CheckerWords checker() {
        return new CheckerWords(
                words(CHECKER, CheckerWords.Question::read),
                words(OUTCOMES, file -> CheckerWords.Outcome.read(file, problems)),
                words(PARTS, CheckerWords.Part::read));
    }

    private <T> Map<String, T> words(String folder, Function<MarkdownFile, T> read) {
        Map<String, T> words = new TreeMap<>();
        for (String name : take(each -> each.startsWith(folder) && each.indexOf('/', folder.length()) < 0)) {
            String id = name.substring(folder.length(), name.length() - ".md".length());
            markdown(name).ifPresent(source -> words.put(id, read.apply(source)));
        }
        return words;
    }

    /** The names of the Markdown files that are wanted and have not been read yet. */
    private List<String> take(Predicate<String> wanted) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".md") && wanted.test(name))
                .toList();
    }

    private Optional<MarkdownFile> markdown(String name) {
        Path file = Objects.requireNonNull(files.remove(name));
        return SourceFile.read(top, file, problems).flatMap(source -> MarkdownFile.of(source, problems));
    }
}

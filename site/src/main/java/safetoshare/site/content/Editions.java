package safetoshare.site.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.dated.Switch;
import safetoshare.site.layer.Layer;
import safetoshare.site.layer.Layers;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Name;
import safetoshare.site.source.Nations;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Yaml;

/** The editions that a project holds. */
public final class Editions {
    private static final String FOLDER = "content/editions";
    private static final String BASE = "content/base";
    private static final String FILE = "edition.yaml";

    private final Path top;
    private final Problems problems;
    private final Map<String, Switch> switches;
    private final Map<String, Edition> editions = new TreeMap<>();
    private final Set<String> unread = new TreeSet<>();

    /**
     * Reads which editions there are.
     *
     * @param top the project's top folder
     * @param problems told what is wrong with an edition's own file
     */
    public Editions(Path top, Problems problems) {
        this.top = top;
        this.problems = problems;
        this.switches = switches();
        for (Path folder : folders()) {
            String id = String.valueOf(folder.getFileName());
            read(id, folder.resolve(FILE)).ifPresent(edition -> editions.put(id, edition));
        }
        editions.values().forEach(this::checkChain);
        editions.replaceAll((id, edition) -> chain(edition).stream()
                .reduce((below, each) -> each.over(below))
                .orElse(edition));
    }

    /** The switches that there are; whoever reads a guide is told what is wrong with their file. */
    private Map<String, Switch> switches() {
        Problems untold = new Problems();
        return SourceFile.read(top, top.resolve(BASE).resolve(GuideReader.SWITCHES), untold)
                .flatMap(text -> Yaml.fields(text, untold))
                .map(fields -> Switch.readAll(fields, untold))
                .orElse(Map.of());
    }

    private void checkChain(Edition edition) {
        String below = edition.under().value();
        Edition under = editions.get(below);
        if (under == null) {
            if (!below.isEmpty() && !below.equals(Layer.BASE) && !unread.contains(below)) {
                List<String> known = new ArrayList<>(editions.keySet());
                known.remove(edition.id());
                known.add(Layer.BASE);
                problems.add(
                        edition.under().place(),
                        "there is no edition " + below + " to extend. " + Suggestion.of(below, known));
            }
        } else if (chain(edition).stream().anyMatch(each -> each.under().value().equals(edition.id()))) {
            problems.add(
                    edition.under().place(),
                    "the edition " + edition.id() + " extends itself" + byWayOf(edition)
                            + ". Give one of them another edition, or base, to extend.");
        } else if (!under.nation().equals(edition.nation())) {
            problems.add(
                    edition.under().place(),
                    "the nation is " + edition.nation() + ", and that of " + below + ", which this edition extends, is "
                            + under.nation() + ". Give both the same, or extend another edition.");
        }
    }

    private String byWayOf(Edition edition) {
        String others = chain(edition).stream()
                .map(Edition::id)
                .filter(id -> !id.equals(edition.id()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : ", by way of " + others;
    }

    /** An edition and those below it, the lowest first; in a circle, each once. */
    private List<Edition> chain(Edition edition) {
        List<Edition> chain = new ArrayList<>();
        for (Edition each = edition;
                each != null && !chain.contains(each);
                each = editions.get(each.under().value())) {
            chain.add(0, each);
        }
        return chain;
    }

    /** The editions that an edition is laid upon, the lowest first. */
    public List<Edition> below(Edition edition) {
        List<Edition> chain = chain(edition);
        return List.copyOf(chain.subList(0, chain.size() - 1));
    }

    private List<Path> folders() {
        try (Stream<Path> folders = Files.list(top.resolve(FOLDER))) {
            return folders.filter(folder -> (Files.isDirectory(folder) || Files.isSymbolicLink(folder))
                            && !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Edition> read(String id, Path file) {
        Optional<String> fault = fault(id, file);
        if (fault.isPresent()) {
            problems.add(new Place(FOLDER + "/" + id + "/" + FILE, 1), fault.get());
            unread.add(id);
            return Optional.empty();
        }
        Optional<Fields> fields = SourceFile.read(top, file, problems).flatMap(text -> Yaml.fields(text, problems));
        if (fields.isEmpty()) {
            unread.add(id);
        }
        return fields.map(each -> Edition.read(id, each, switches, problems));
    }

    /** Why a folder is no edition: its name would become part of addresses and of what is printed. */
    private static Optional<String> fault(String id, Path file) {
        if (Files.isSymbolicLink(file.getParent())) {
            return Optional.of(
                    "the folder is a link to somewhere else, which is not followed. Put the folder itself here.");
        }
        if (id.equals(Layer.BASE)) {
            return Optional.of(
                    "an edition cannot be called base, as the text that all editions share is. Rename the folder.");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(
                    "this file is missing. Copy that of another edition and change its values, or delete the folder.");
        }
        return Name.fault(id).map(fault -> "the folder's name " + fault);
    }

    /** Every edition, sorted by id. */
    public List<Edition> all() {
        return List.copyOf(editions.values());
    }

    /** The folders whose edition.yaml is missing or cannot be read. */
    public Set<String> unread() {
        return Collections.unmodifiableSet(unread);
    }

    /** Reads all that an edition says on a day; what is wrong with it is among the problems. */
    public Guide guide(Edition edition, LocalDate day) {
        return guide(edition, day, problems);
    }

    /**
     * Reads all that an edition says.
     *
     * @param day the day as at which switches are on, or not yet
     * @param told told of what is wrong with it, in its own file and those of the editions below it too
     */
    public Guide guide(Edition edition, LocalDate day, Problems told) {
        Set<String> files = new TreeSet<>();
        for (Edition each : chain(edition)) {
            files.add(FOLDER + "/" + each.id() + "/" + FILE);
            files.add(FOLDER + "/" + each.under().value() + "/" + FILE);
        }
        problems.all().stream()
                .filter(problem -> files.contains(problem.place().path()))
                .forEach(told::add);
        return new GuideReader(layers(edition), told).read(edition, day);
    }

    /** What an edition is made of. */
    public Layers layers(Edition edition) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(Layer.BASE, "", false, top.resolve(BASE)));
        for (Edition each : chain(edition)) {
            boolean nation = Nations.ALL.contains(each.id());
            layers.add(new Layer(
                    each.id(), each.name(), nation, top.resolve(FOLDER).resolve(each.id())));
        }
        return new Layers(top, layers);
    }
}

package safetoshare.site.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Yaml;

/** The editions that a project holds. */
public final class Editions {
    private static final String FOLDER = "content/editions";
    private static final String BASE = "content/base";
    private static final String FILE = "edition.yaml";

    private final Path top;
    private final Problems problems;
    private final Map<String, Edition> editions = new TreeMap<>();

    /**
     * Reads which editions there are.
     *
     * @param top the project's top folder
     * @param problems told what is wrong with an edition's own file
     */
    public Editions(Path top, Problems problems) {
        this.top = top;
        this.problems = problems;
        for (Path folder : folders()) {
            String id = String.valueOf(folder.getFileName());
            read(id, folder.resolve(FILE)).ifPresent(edition -> editions.put(id, edition));
        }
    }

    private List<Path> folders() {
        try (Stream<Path> folders = Files.list(top.resolve(FOLDER))) {
            return folders.filter(folder -> Files.isDirectory(folder)
                            && !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Edition> read(String id, Path file) {
        if (!id.matches("[a-z0-9-]+")) {
            problems.add(
                    new Place(FOLDER + "/" + id + "/" + FILE, 1),
                    "the folder's name cannot be an address. Use only a-z, 0-9 and hyphens.");
        }
        if (!Files.exists(file)) {
            problems.add(new Place(FOLDER + "/" + id + "/" + FILE, 1), "this file is missing. Write it.");
            return Optional.empty();
        }
        Optional<Fields> fields = SourceFile.read(top, file, problems).flatMap(text -> Yaml.fields(text, problems));
        return fields.map(each -> Edition.read(id, each, problems));
    }

    /** Every edition, sorted by id. */
    public List<Edition> all() {
        return List.copyOf(editions.values());
    }

    /** Reads all that an edition says; what is wrong with it is among the problems. */
    public Guide guide(Edition edition) {
        Path own = top.resolve(FOLDER).resolve(edition.id());
        return new GuideReader(new Layers(top, List.of(top.resolve(BASE), own)), problems).read(edition);
    }
}

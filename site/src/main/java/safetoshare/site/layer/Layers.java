package safetoshare.site.layer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Name;

/**
 * The folders that make up an edition, one upon the other.
 *
 * @param top the project's top folder
 * @param all the layers, lowest first
 */
public record Layers(Path top, List<Layer> all) {
    private static final String NAME = "([a-z0-9-]+/)*[a-z0-9-]+\\.(md|yaml)|logo\\.(svg|png)";

    private static final int LONGEST = 150;

    /** Keeps its own copy. */
    public Layers {
        all = List.copyOf(all);
    }

    /**
     * A file of a layer.
     *
     * @param layer the layer
     * @param path the file
     */
    public record File(Layer layer, Path path) {}

    /** The layer of the edition itself, which lies above all others. */
    public Layer own() {
        return all.get(all.size() - 1);
    }

    /** The path of a file from the project's top, as problems tell it. */
    public String told(Path file) {
        return top.relativize(file).toString().replace(java.io.File.separator, "/");
    }

    /**
     * Every file by its name within its layer, the names sorted, the files of a name lowest first.
     *
     * @param problems told of each name that would not survive as an address, and of each link to somewhere else
     */
    public Map<String, List<File>> files(Problems problems) {
        Map<String, List<File>> files = new TreeMap<>();
        for (Layer layer : all) {
            for (Path file : below(layer.folder())) {
                String name = layer.folder().relativize(file).toString().replace(java.io.File.separator, "/");
                if (Files.isSymbolicLink(file)) {
                    problems.add(
                            new Place(told(file), 1),
                            "this is a link to somewhere else, which is not followed. Put the file itself here.");
                } else if (name.length() > LONGEST) {
                    problems.add(
                            new Place(told(file), 1), "this name is longer than " + LONGEST + " letters. Shorten it.");
                } else if (name.matches(NAME)) {
                    checkParts(name, file, problems);
                    files.computeIfAbsent(name, each -> new ArrayList<>()).add(new File(layer, file));
                } else {
                    problems.add(
                            new Place(told(file), 1),
                            "this name cannot be an address. Use only a-z, 0-9 and hyphens, and end in .md or .yaml.");
                }
            }
        }
        return files;
    }

    private void checkParts(String name, Path file, Problems problems) {
        for (String part : name.replaceFirst("\\.[a-z]+$", "").split("/")) {
            Name.fault(part)
                    .ifPresent(fault -> problems.add(new Place(told(file), 1), "the name " + part + " " + fault));
        }
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            // Names that begin with a dot are left by editors and file managers.
            return files.filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

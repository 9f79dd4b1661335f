package safetoshare.site.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;

/**
 * The folders that make up an edition, one upon the other: a file of a later layer stands in for the file of the same name
 * below it.
 *
 * @param top the project's top folder
 * @param folders the layers, lowest first
 */
record Layers(Path top, List<Path> folders) {

    /** Every file by its name within its layer, sorted; names that would not survive as addresses are problems. */
    Map<String, Path> files(Problems problems) {
        Map<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : below(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches("([a-z0-9-]+/)*[a-z0-9-]+\\.(md|yaml)")) {
                    files.put(name, file);
                } else {
                    problems.add(
                            new Place(top.relativize(file).toString().replace('\\', '/'), 1),
                            "this name cannot be an address. Use only a-z, 0-9 and hyphens, and end in .md or .yaml.");
                }
            }
        }
        return files;
    }

    /** The folder of the edition itself, from the project's top. */
    String own() {
        return top.relativize(folders.get(folders.size() - 1)).toString().replace('\\', '/');
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            // Names that begin with a dot are left by editors and file managers.
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

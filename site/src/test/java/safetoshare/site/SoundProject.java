package safetoshare.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.build.Project;

/** Copies of this project with one edition, for tests to build from and to break. */
public final class SoundProject {
    private static final List<String> COPIED = List.of(
            "content/base",
            "content/editions/england",
            "templates",
            "assets",
            "site/target/frontend",
            "site/target/cache");

    private SoundProject() {}

    /** The top folder of the project that these tests are part of. */
    public static Path top() {
        String told = System.getProperty("project.top");
        return told == null ? module().resolve("..").normalize() : Path.of(told);
    }

    /** The folder of fixtures. */
    public static Path fixtures() {
        return module().resolve("src/test/fixtures");
    }

    /** The folder of this module, found by where its tests were compiled to: {@code target/test-classes}. */
    private static Path module() {
        try {
            Path classes = Path.of(SoundProject.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolve("../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy in an empty folder. */
    public static Project copyTo(Path folder) {
        return copyTo(folder, Comparator.naturalOrder());
    }

    /** A copy in an empty folder, whose files are written in an order. */
    static Project copyTo(Path folder, Comparator<Path> order) {
        try {
            for (Path file : filesInOrder(order)) {
                Path copy = folder.resolve(top().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(folder);
    }

    /** Makes a path of a copy as it was when it was copied. */
    static void mend(Path folder, String path) throws IOException {
        Path copy = folder.resolve(path);
        if (Files.exists(top().resolve(path))) {
            Files.copy(top().resolve(path), copy, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        Files.deleteIfExists(copy);
        Path above = copy.getParent();
        while (above != null && PathUtils.isEmptyDirectory(above)) {
            Files.delete(above);
            above = above.getParent();
        }
    }

    private static List<Path> filesInOrder(Comparator<Path> order) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : COPIED) {
            try (Stream<Path> all = Files.walk(Files.createDirectories(top().resolve(name)))) {
                all.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        files.sort(order);
        return files;
    }
}

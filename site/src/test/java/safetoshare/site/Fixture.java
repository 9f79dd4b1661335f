package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder of files to lay over a sound project, so that something in it is wrong. A file named {@code DELETE} lists paths to
 * remove, one a line. A file named {@code EDIT} changes a few lines of a file that is there: a path, then lines to take out,
 * each after {@code -}, and lines to put in their place, each after {@code +}. The file {@code expected.txt} holds what
 * standard error must then say.
 *
 * @param folder the folder
 */
record Fixture(Path folder) {
    private static final String EXPECTED = "expected.txt";
    private static final String DELETE = "DELETE";
    private static final String EDIT = "EDIT";
    private static final String CHANGE = "[-+].*";
    private static final List<String> OWN = List.of(EXPECTED, DELETE, EDIT);

    /** Every fixture in a folder, sorted by name. */
    static List<Fixture> in(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.sorted().map(Fixture::new).toList();
        }
    }

    void layOver(Path top) throws IOException {
        for (Path file : files()) {
            Path target = top.resolve(folder.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String path : lines(DELETE)) {
            assertThat(top.resolve(path)).as(DELETE + " of " + this).exists();
            PathUtils.delete(top.resolve(path));
        }
        edit(top);
    }

    /** Makes a project sound again over which this was laid. */
    void takeBack(Path top) throws IOException {
        for (Path file : files()) {
            SoundProject.mend(top, folder.relativize(file).toString());
        }
        for (String path : lines(DELETE)) {
            SoundProject.mend(top, path);
        }
        for (String line : lines(EDIT)) {
            if (!line.matches(CHANGE)) {
                SoundProject.mend(top, line);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !OWN.contains(folder.relativize(file).toString()))
                    .toList();
        }
    }

    private List<String> lines(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void edit(Path top) throws IOException {
        List<String> lines = lines(EDIT);
        for (int i = 0; i < lines.size(); ) {
            Path file = top.resolve(lines.get(i++));
            List<String> out = new ArrayList<>();
            List<String> in = new ArrayList<>();
            for (; i < lines.size() && lines.get(i).matches(CHANGE); i++) {
                (lines.get(i).startsWith("-") ? out : in).add(lines.get(i).substring(1) + "\n");
            }
            replace(file, String.join("", out), String.join("", in));
        }
    }

    private void replace(Path file, String out, String in) throws IOException {
        String text = Files.readString(file);
        int start = ("\n" + text).indexOf("\n" + out);
        assertThat(start)
                .as("%s of %s takes out lines that are not in %s:\n%s", EDIT, this, file, out)
                .isNotNegative();
        Files.writeString(file, text.substring(0, start) + in + text.substring(start + out.length()));
    }

    String expected() throws IOException {
        return Files.readString(folder.resolve(EXPECTED));
    }

    /** Makes what was said the expectation. */
    void approve(String said) throws IOException {
        Files.writeString(folder.resolve(EXPECTED), said);
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}

package safetoshare.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.build.Project;

/**
 * A project of several editions: England, Devon that extends it, and Kent that extends the base alone.
 *
 * @param project the project
 */
record SeveralEditions(Project project) {

    static SeveralEditions in(Path folder) {
        SeveralEditions several = new SeveralEditions(SoundProject.copyTo(folder));
        several.addLike("england", "kent");
        several.addLike("england", "devon");
        several.replace("content/editions/devon/edition.yaml", "extends: base", "extends: england");
        several.leaveOutLocked("content/editions/devon/contacts.yaml");
        return several;
    }

    /** Adds an edition that is like another. */
    void addLike(String other, String id) {
        try {
            Path editions = project.content().resolve("editions");
            PathUtils.copyDirectory(editions.resolve(other), editions.resolve(id));
            replace("content/editions/" + id + "/edition.yaml", "name: England", "name: " + id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out the entries of a file that no later layer may replace. */
    private void leaveOutLocked(String file) {
        write(
                file,
                Pattern.compile("\n\n")
                        .splitAsStream(read(file))
                        .filter(entry -> !entry.contains("locked: true"))
                        .collect(Collectors.joining("\n\n", "", "\n")));
    }

    /** Builds every edition, as at a day. */
    CommandRun build(String day, Path out) {
        return CommandRun.of(project, "build", "--pages-only", "--as-at", day, "--out", out.toString());
    }

    void replace(String file, String text, String other) {
        String before = read(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold " + text);
        }
        write(file, before.replace(text, other));
    }

    void append(String file, String text) {
        write(file, read(file) + text);
    }

    void write(String file, String text) {
        try {
            Files.writeString(project.top().resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(project.top().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;

/**
 * A copy of this project with an edition for Kent in it, which has a file of every kind and a value in every field, for
 * hostile people to lay hands on.
 *
 * @param project the copy
 * @param sound the files of the edition as they are when nobody has
 */
public record HostileProject(Project project, Map<String, String> sound) {
    /** The folder of the edition, from the project's top. */
    static final String EDITION = "content/editions/kent/";

    /** A copy in an empty folder. */
    public static HostileProject in(Path folder) {
        try {
            Project project = SoundProject.copyTo(folder);
            PathUtils.copyDirectory(SoundProject.fixtures().resolve("hostile/kent"), folder.resolve(EDITION));
            assertThat(CommandRun.of(project, "accept", EDITION).status()).isZero();
            return new HostileProject(project, texts(folder.resolve(EDITION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        }
    }

    /** The folder of the edition. */
    Path edition() {
        return project.top().resolve(EDITION);
    }

    /** Makes the edition anew from these files alone. */
    void write(Map<String, String> texts) {
        try {
            mend();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = edition().resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mend() throws IOException {
        if (Files.isSymbolicLink(Path.of(edition().toString()))) {
            Files.delete(Path.of(edition().toString()));
        } else if (Files.exists(edition())) {
            PathUtils.deleteDirectory(edition());
        }
    }

    /** Checks the edition. */
    CommandRun check() {
        return run("check", "--edition", "kent");
    }

    /** Runs a command, which must end in a sound way and not work for long. */
    CommandRun run(String... command) {
        CommandRun run = Watch.over(() -> CommandRun.of(project, command));
        if (run.status() == 0) {
            assertThat(run.err()).isEmpty();
        } else {
            assertThat(run.status()).as(run.err()).isEqualTo(1);
            assertThat(run.err().lines()).allMatch(line -> Told.isProblem(line) || Told.isEnding(line));
            assertThat(run.err().lines().findFirst().orElse("")).matches(Told::isProblem);
        }
        return run;
    }
}

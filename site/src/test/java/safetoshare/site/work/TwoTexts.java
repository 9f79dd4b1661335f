package safetoshare.site.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import safetoshare.site.CommandRun;
import safetoshare.site.Snapshot;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;

/**
 * A project whose text is one of two, and both editions of it as they should be published, file by file. Whatever else is
 * found published is no edition.
 */
final class TwoTexts {
    static final String DAY = "2026-11-22";

    private static final String FILE = "content/base/consent.md";
    private static final String FIRST = "title: Consent and";
    private static final String SECOND = "title: Content and"; // as long as the first

    private final Project project;
    private final Path out;
    private final List<Map<String, String>> editions = new ArrayList<>();
    private int text;

    /** Copies this project into a folder, and publishes there its first text. */
    TwoTexts(Path folder) {
        project = SoundProject.copyTo(folder.resolve("project"));
        out = folder.resolve("out");
        for (Path each : List.of(folder.resolve("second"), out)) {
            turn();
            assertThat(build(each).status()).isZero();
            editions.add(0, Snapshot.of(each.resolve("england")));
        }
        assertThat(editions.get(0)).hasSizeGreaterThan(80).isNotEqualTo(editions.get(1));
    }

    Project project() {
        return project;
    }

    /** The folder of published editions. */
    Path out() {
        return out;
    }

    /** The command line that builds the edition. */
    static String[] line(Path out) {
        return new String[] {"build", "--pages-only", "--edition", "england", "--as-at", DAY, "--out", out.toString()};
    }

    CommandRun build(Path place) {
        return CommandRun.of(project, line(place));
    }

    /** Saves the other text. */
    void turn() {
        text = 1 - text;
        try {
            save(Files.readString(file()).replace(text == 0 ? SECOND : FIRST, text == 0 ? FIRST : SECOND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return project.top().resolve(FILE);
    }

    void save(String words) throws IOException {
        Files.writeString(file(), words);
    }

    /** Whether these are the files of one edition or the other, each whole and none missing. */
    boolean isWhole(Map<String, String> files) {
        return editions.contains(files);
    }

    /** The edition of the text that is saved now. */
    Map<String, String> wanted() {
        return editions.get(text);
    }

    /** What is published now. */
    Map<String, String> published() {
        return Snapshot.of(out.resolve("england"));
    }

    /** Builds as anybody would next; what is published then is what is saved, and nothing is left beside it. */
    void buildNext() {
        CommandRun next = build(out);
        assertThat(next.status()).as(next.err()).isZero();
        assertThat(published()).isEqualTo(wanted());
        assertThat(beside())
                .isSubsetOf(".england.built", ".england.lock", ".baking-1.lock", ".baking-2.lock", "england");
    }

    private Set<String> beside() {
        try (Stream<Path> files = Files.list(out)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

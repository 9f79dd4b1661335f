package safetoshare.site.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However far a build came that was killed, what was published last is there again, and nothing that was left stays. */
class WorkFolderTest {
    @TempDir
    private Path out;

    private Path place = Path.of("");

    @BeforeEach
    void name() {
        place = out.resolve("england");
    }

    private void write(String folder, String text) throws IOException {
        Files.writeString(Files.createDirectories(out.resolve(folder)).resolve("index.html"), text);
    }

    /** The files there are, without the lock, each with its words. */
    private Set<String> files() {
        try (Stream<Path> all = Files.walk(out)) {
            Set<String> files = new TreeSet<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(".england.lock")) {
                    files.add(out.relativize(file) + ": " + Files.readString(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatWasMovedAsideWhenABuildWasKilledIsMovedBack() throws IOException {
        write(".england.last", "old");
        write(".england.work", "new");
        WorkFolder.mend(out);
        assertThat(files()).containsExactly("england/index.html: old");
    }

    @Test
    void whatWasMovedAsideGoesIfTheNewOneStands() throws IOException {
        write(".england.last", "old");
        write("england", "new");
        WorkFolder.mend(out);
        assertThat(files()).containsExactly("england/index.html: new");
    }

    @Test
    void whatWasBegunAndNotEndedGoes() throws IOException {
        write("england", "old");
        write(".england.work/half", "new");
        WorkFolder.mend(out);
        assertThat(files()).containsExactly("england/index.html: old");
    }

    @Test
    void whatIsAtWorkIsLetBe() throws IOException {
        write("england", "old");
        try (WorkFolder work = WorkFolder.of(place, () -> {})) {
            write(".england.work", "new");
            WorkFolder.mend(out);
            assertThat(files()).containsExactly(".england.work/index.html: new", "england/index.html: old");
            work.takePlace();
        }
        assertThat(files()).containsExactly("england/index.html: new");
    }

    @Test
    void aFirstEditionTakesAnEmptyPlace() throws IOException {
        try (WorkFolder work = WorkFolder.of(place, () -> {})) {
            write(".england.work", "new");
            assertThat(work.takePlace()).isEqualTo(place);
        }
        assertThat(files()).containsExactly("england/index.html: new");
    }

    @Test
    void whatALinkLeadsToIsNotDeleted() throws IOException {
        write("elsewhere", "other");
        Files.createSymbolicLink(place, out.resolve("elsewhere"));
        try (WorkFolder work = WorkFolder.of(place, () -> {})) {
            write(".england.work", "new");
            work.takePlace();
        }
        assertThat(files()).containsExactly("elsewhere/index.html: other", "england/index.html: new");
    }

    @Test
    void whatStandsInThePlaceIsNotMadeTwiceAndWhatDoesNotIs() throws IOException {
        write("england", "same");
        write("england/other", "old");
        Object standing = key(place.resolve("index.html"));
        try (WorkFolder work = WorkFolder.of(place, () -> {})) {
            work.write("index.html", "same");
            work.write("other/index.html", "new");
            assertThat(key(work.path().resolve("index.html"))).isEqualTo(standing);
            assertThat(place.resolve("other/index.html")).hasContent("old");
            work.takePlace();
        }
        assertThat(key(place.resolve("index.html"))).isEqualTo(standing);
        assertThat(files()).containsExactly("england/index.html: same", "england/other/index.html: new");
    }

    @Test
    void whatIsWrittenOnceMoreLeavesAsItIsWhatStandsInThePlace() throws IOException {
        write("england", "same");
        try (WorkFolder work = WorkFolder.of(place, () -> {})) {
            work.write("index.html", "same");
            work.write("index.html", "more");
            assertThat(work.path().resolve("index.html")).hasContent("more");
            assertThat(place.resolve("index.html")).hasContent("same");
        }
        assertThat(files()).containsExactly("england/index.html: same");
    }

    /** By which the file system knows a file, whatever its name; files that are two have two. */
    private static Object key(Path file) throws IOException {
        return Objects.requireNonNull(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    @Test
    void eachThatAsksForAnyFolderHasItsOwn() {
        try (WorkFolder one = WorkFolder.among(out, "baking");
                WorkFolder two = WorkFolder.among(out, "baking")) {
            assertThat(one.path()).isNotEqualTo(two.path());
        }
        try (WorkFolder again = WorkFolder.among(out, "baking")) {
            assertThat(again.path()).isEqualTo(out.resolve(".baking-1.work"));
        }
    }
}

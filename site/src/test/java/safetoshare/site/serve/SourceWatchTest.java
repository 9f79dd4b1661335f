package safetoshare.site.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the preview notices what is saved. */
class SourceWatchTest {
    private static final long AT_MOST_SECONDS = 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder.resolve("content/base"));
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("content/base/consent.md"), "As it was.");
    }

    @AfterEach
    void stop() {
        thread.shutdownNow();
    }

    private Future<Boolean> watch() {
        SourceWatch watch = new SourceWatch(List.of(folder.resolve("content"), folder.resolve("templates")));
        return thread.submit(watch::awaitChange);
    }

    private static void assertNoticed(Future<Boolean> change) throws Exception {
        assertThat(change.get(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aSavedFileIsNoticed() throws Exception {
        Future<Boolean> change = watch();
        Files.writeString(folder.resolve("content/base/consent.md"), "As it is now.");
        assertNoticed(change);
    }

    @Test
    void aNewFileInANewFolderIsNoticed() throws Exception {
        Future<Boolean> change = watch();
        Files.createDirectories(folder.resolve("templates/more"));
        Files.writeString(folder.resolve("templates/more/page.ftl"), "New.");
        assertNoticed(change);
    }

    @Test
    void aDeletedFileIsNoticed() throws Exception {
        Future<Boolean> change = watch();
        Files.delete(folder.resolve("content/base/consent.md"));
        assertNoticed(change);
    }

    @Test
    void whatIsSavedBetweenTwoWaitsIsNoticedByTheSecond() throws Exception {
        SourceWatch watch = new SourceWatch(List.of(folder.resolve("content")));
        Files.writeString(folder.resolve("content/base/consent.md"), "As it is now.");
        assertNoticed(thread.submit(watch::awaitChange));
        Files.writeString(folder.resolve("content/base/consent.md"), "And as it is after that.");
        assertNoticed(thread.submit(watch::awaitChange));
    }

    @Test
    void filesThatWereThereAlreadyAreNoChange() {
        Future<Boolean> change = watch();
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> change.get(500, TimeUnit.MILLISECONDS));
    }
}

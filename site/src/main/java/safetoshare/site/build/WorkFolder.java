package safetoshare.site.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.content.Edition;

/**
 * A folder for work that lies beside what comes of it, so that moving it there is one step of the file system. It is deleted
 * when the work is done.
 *
 * @param path the folder
 */
record WorkFolder(Path path) implements AutoCloseable {

    /** A new folder for work on an edition. */
    static WorkFolder in(Path out, Edition edition) {
        try {
            return new WorkFolder(
                    Files.createTempDirectory(Files.createDirectories(out), "." + edition.id() + ".work"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            PathUtils.deleteDirectory(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

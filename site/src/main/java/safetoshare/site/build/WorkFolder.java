package safetoshare.site.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.content.Edition;

/**
 * A folder for work that lies beside what comes of it, so that moving it there is one step of the file system. Where it was
 * not moved, it is deleted when the work is done.
 *
 * @param path the folder
 */
record WorkFolder(Path path) implements AutoCloseable {

    /** A new folder for work on an edition. */
    static WorkFolder in(Path out, Edition edition) {
        try {
            // Not as a temporary folder: what is moved into place has to be readable for others.
            String name = "." + edition.id() + ".work" + UUID.randomUUID();
            return new WorkFolder(
                    Files.createDirectory(Files.createDirectories(out).resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (Files.exists(path)) {
                PathUtils.deleteDirectory(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

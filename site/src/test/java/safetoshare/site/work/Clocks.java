package safetoshare.site.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

/** What a clock leaves behind that was set wrong: the times of files. */
final class Clocks {
    private Clocks() {}

    /** Gives a file, or all files and folders at and below a folder, a time. */
    static void set(Path top, String time) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
            }
        }
    }
}

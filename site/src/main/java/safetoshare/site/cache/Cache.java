package safetoshare.site.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/**
 * A folder of what was slow to make. Each thing is kept by the fingerprint of everything it is made of, and by that of the
 * program that makes it, so what is found is what would be made.
 *
 * @param folder the folder; made when something is first kept
 */
public record Cache(Path folder) {

    /**
     * A text, as kept or else as made now.
     *
     * @param name the file that keeps it, in which the fingerprint of what it is made of stands
     * @param made makes the text; an empty one is not kept
     */
    public String text(String name, Supplier<String> made) {
        return new String(bytes(name, () -> made.get().getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /** Bytes, likewise. */
    public byte[] bytes(String name, Supplier<byte[]> made) {
        Path kept = folder.resolve(Program.fingerprint() + "-" + name);
        try {
            if (Files.exists(kept)) {
                return Files.readAllBytes(kept);
            }
            byte[] bytes = made.get();
            if (bytes.length > 0) {
                Files.createDirectories(folder);
                Path fresh = Files.createTempFile(folder, "fresh", ".tmp");
                Files.write(fresh, bytes);
                Files.move(fresh, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package safetoshare.site.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/**
 * A folder of texts that were slow to make. A text is kept by the fingerprint of everything it depends on, the program
 * included, so what is found is what would be made.
 *
 * @param folder the folder; made when something is first kept
 */
public record Cache(Path folder) {

    /**
     * A text, as kept or else as made now.
     *
     * @param name the file that keeps it, in which the fingerprint stands
     * @param made makes the text; an empty one is not kept
     */
    public String text(String name, Supplier<String> made) {
        Path kept = folder.resolve(name);
        try {
            if (Files.exists(kept)) {
                return Files.readString(kept);
            }
            String text = made.get();
            if (!text.isEmpty()) {
                Files.createDirectories(folder);
                Path fresh = Files.createTempFile(folder, "fresh", ".tmp");
                Files.writeString(fresh, text);
                Files.move(fresh, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

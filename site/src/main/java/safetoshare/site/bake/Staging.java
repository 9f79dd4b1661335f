package safetoshare.site.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import safetoshare.site.work.WorkFolder;

/**
 * The folder that JBake crawls. It stays from one edition to the next, whose files are mostly the same, and is flat: making
 * and deleting files and folders takes longer than the rest of baking.
 */
final class Staging {
    private final WorkFolder folder;
    private final Map<String, String> staged = new HashMap<>();

    /** A new one, beside what is baked. */
    Staging(Path beside) {
        folder = WorkFolder.among(beside, "baking");
    }

    Path folder() {
        return folder.path();
    }

    /** Makes the folder hold these texts, by file name, and nothing else. */
    void hold(Map<String, String> texts) {
        try {
            for (String name : List.copyOf(staged.keySet())) {
                if (!texts.containsKey(name)) {
                    Files.delete(folder().resolve(name));
                    staged.remove(name);
                }
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                if (!text.getValue().equals(staged.put(text.getKey(), text.getValue()))) {
                    Files.writeString(folder().resolve(text.getKey()), text.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        folder.close();
    }
}

package safetoshare.site.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import safetoshare.site.cache.Fingerprint;
import safetoshare.site.content.Edition;

/**
 * Notes beside each published edition what it was made of and how its files were left, so that one that would come out the
 * same is not built again.
 *
 * @param out the folder of published editions
 */
record Ledger(Path out) {

    /** Whether an edition was made of what it would be made of now, and none of its files has been touched. */
    boolean holds(Edition edition, String inputs) {
        try {
            Path note = note(edition);
            return Files.exists(note) && Files.readString(note).equals(entry(edition, inputs));
        } catch (IOException | UncheckedIOException e) {
            return false; // Another build is at it.
        }
    }

    /** Notes what an edition was made of that has just been published. */
    void write(Edition edition, String inputs) {
        try {
            Files.writeString(note(edition), entry(edition, inputs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String entry(Edition edition, String inputs) {
        Path folder = out.resolve(edition.id());
        String state =
                Files.isDirectory(folder) ? new Fingerprint().addState(folder).toString() : "";
        return "made of " + inputs + ", left as " + state + "\n";
    }

    private Path note(Edition edition) {
        return out.resolve("." + edition.id() + ".built");
    }
}

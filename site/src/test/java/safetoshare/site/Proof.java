package safetoshare.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notes what a test has measured, for the table that the build prints at its end. */
public final class Proof {
    private Proof() {}

    /**
     * Writes a row of the table, if the build asked for one by naming a folder in {@code proof.rows}. {@link ProofTable}
     * names the rows that it expects.
     *
     * @param file the name of its file, which begins with its place in the table, such as {@code 30-plain-pages}
     * @param name what was measured
     * @param figure what came out
     */
    public static void row(String file, String name, String figure) throws IOException {
        String folder = System.getProperty("proof.rows", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.writeString(Path.of(folder, file + ".txt"), name + "\t" + figure + "\n");
        }
    }
}

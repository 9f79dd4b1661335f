package safetoshare.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sha256 of every published file below a folder, by its path from there; not what builds note beside them. */
public final class Snapshot {
    private Snapshot() {}

    /** The files as they are now. */
    public static Map<String, String> of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            Map<String, String> digests = new TreeMap<>();
            for (Path file : files.filter(Snapshot::isPublished).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                digests.put(name, HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file))));
            }
            return digests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublished(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.endsWith(".built") && !name.endsWith(".lock");
    }
}

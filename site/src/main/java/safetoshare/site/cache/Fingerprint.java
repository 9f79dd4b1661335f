package safetoshare.site.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Grows by everything that a text depends on, and names it. */
public final class Fingerprint {
    private static final int LENGTH = 16;

    private final MessageDigest digest;

    /** Of nothing as yet. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds words. */
    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public Fingerprint add(byte[] bytes) {
        digest.update(bytes);
        digest.update((byte) 0);
        return this;
    }

    /** Adds the compiled form of a part of the program. */
    public Fingerprint add(Class<?> part) {
        String name = part.getName().substring(part.getPackageName().length() + 1) + ".class";
        try (InputStream compiled = part.getResourceAsStream(name)) {
            return add(compiled == null ? new byte[0] : compiled.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of all that was added. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}

package safetoshare.site.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which files, and what is written into a page, are told apart. */
public final class Sha256 {
    private Sha256() {}

    /** The digest of some bytes. */
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

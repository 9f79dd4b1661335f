package safetoshare.site.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which files are told apart. */
final class Sha256 {
    private Sha256() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

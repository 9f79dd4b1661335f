package safetoshare.site.packing;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Packs bytes by the method "deflate". Java's own packing is done by a library of the machine's, whose bytes are those of its
 * kind and version.
 */
public final class Deflate {
    private static final int BUFFER = 1 << 13;

    private Deflate() {}

    /**
     * A stream that packs what is written to it.
     *
     * @param out takes what is packed; left open when the stream is closed
     * @param level how hard it tries, up to 9
     */
    public static OutputStream into(OutputStream out, int level) {
        try {
            return new DeflaterOutputStream(out, new Deflater(level), BUFFER, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

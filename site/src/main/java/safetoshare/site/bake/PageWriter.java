package safetoshare.site.bake;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Gathers a page as the bytes that are published, so that each part of it is turned into bytes once. */
final class PageWriter extends Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);

    /** Adds a part that is bytes already. */
    void write(byte[] part) {
        bytes.writeBytes(part);
    }

    @Override
    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text, int start, int length) {
        write(text.substring(start, start + length));
    }

    @Override
    public void write(char[] text, int start, int length) {
        write(new String(text, start, length));
    }

    /** The page as far as it is written. */
    byte[] page() {
        return bytes.toByteArray();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

package safetoshare.site.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One generated file of an edition, hostile or not.
 *
 * @param slot the file whose place it takes in an edition; {@link #PAGE} for a page of its own
 * @param text what it holds; a letter from {@link #RAW} on stands for a byte alone, so that files need not be UTF-8
 */
record HostileCase(String slot, String text) {
    static final String PAGE = "page";

    /** The first of 256 letters for private use that stand for single bytes. */
    static final char RAW = '\uf700';

    private static final int BYTES = 256;

    /** What is written to disk. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(letter -> {
            if (letter >= RAW && letter < RAW + BYTES) {
                bytes.write(letter - RAW);
            } else {
                bytes.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** As a text in Java, so that a case found can be copied into a test. */
    @Override
    public String toString() {
        return slot + " " + Slot.quoted(text);
    }
}

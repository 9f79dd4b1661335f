package safetoshare.site.pocket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import safetoshare.site.cache.Recent;

/**
 * A text made small: by LZMA, the same on every machine since Java alone does it, and written in 85 signs of ASCII, which no
 * mail or editor changes.
 *
 * @param text the signs
 * @param size how many bytes it was before
 */
record Packed(String text, int size) {
    private static final int DICTIONARY = 1 << 21;
    private static final int BEFORE = 4;
    private static final int SIGNS = 85;
    private static final int LINE = 2000;
    private static final int MOST = 1 << 23;

    /** What was packed with care lately. */
    private static final Recent<String, Packed> LATELY = new Recent<>(MOST, (text, packed) -> text.length());

    /** Packs what many editions share: with care, which is slow, and once for all of them. */
    static Packed shared(String text) {
        return LATELY.get(text, each -> made(each, options -> options.setNiceLen(128)));
    }

    /** Packs what one edition has: with less care, by what it has in common with what is shared. */
    static Packed own(String text, String shared) {
        return made(text, options -> {
            options.setPresetDict(shared.getBytes(StandardCharsets.UTF_8));
            options.setNiceLen(64);
        });
    }

    /** How a text is packed. */
    private interface Way {
        void set(LZMA2Options options) throws IOException;
    }

    private static Packed made(String text, Way way) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            LZMA2Options options = new LZMA2Options();
            options.setDictSize(DICTIONARY);
            options.setLcLp(BEFORE, 0);
            options.setPb(0);
            way.set(options);
            LZMAOutputStream lzma = new LZMAOutputStream(packed, options, false);
            lzma.write(bytes);
            lzma.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(signs(packed.toByteArray()), bytes.length);
    }

    /** Five signs for four bytes, from ( to |. The sign that begins a tag is written as ~, so that none can end the script. */
    private static String signs(byte[] bytes) {
        ByteBuffer padded =
                ByteBuffer.allocate((bytes.length + 3) / 4 * 4).put(bytes).rewind();
        StringBuilder text = new StringBuilder();
        char[] five = new char[5];
        while (padded.hasRemaining()) {
            long value = padded.getInt() & 0xFFFFFFFFL;
            for (int i = 4; i >= 0; i--) {
                char sign = (char) ('(' + value % SIGNS);
                five[i] = sign == '<' ? '~' : sign;
                value /= SIGNS;
            }
            if (text.length() % (LINE + 1) == LINE) {
                text.append('\n');
            }
            text.append(five);
        }
        return text.toString();
    }

    /** As it stands in the file, where no browser takes it for a script. */
    String html(String name) {
        return "<script type=\"text/plain\" id=\"packed-" + name + "\" data-size=\"" + size + "\">" + text
                + "</script>\n";
    }
}

package safetoshare.site.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import safetoshare.site.brand.Colour;
import safetoshare.site.packing.Deflate;

/**
 * A picture of sixteen colours as a PNG file. It is packed by a library, as the zlib that Java brings or finds is not the same
 * on every machine.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 4;
    private static final byte PALETTE = 3;

    /** The highest takes ten times as long, for a sixth less. */
    private static final int LEVEL = 4;

    private PngFile() {}

    /**
     * Writes a picture.
     *
     * @param canvas its shades
     * @param ground the colour of the lowest shade
     * @param ink the colour of the highest
     */
    static byte[] of(Canvas canvas, Colour ground, Colour ink) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            ByteBuffer head = ByteBuffer.allocate(13).putInt(canvas.width()).putInt(canvas.height());
            chunk(out, "IHDR", head.put(BITS).put(PALETTE).array());
            chunk(out, "PLTE", palette(ground, ink));
            chunk(out, "IDAT", packed(canvas));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] palette(Colour ground, Colour ink) {
        ByteBuffer colours = ByteBuffer.allocate(3 * (Canvas.FULL + 1));
        for (int shade = 0; shade <= Canvas.FULL; shade++) {
            colours.put(between(ground.red(), ink.red(), shade))
                    .put(between(ground.green(), ink.green(), shade))
                    .put(between(ground.blue(), ink.blue(), shade));
        }
        return colours.array();
    }

    private static byte between(int ground, int ink, int shade) {
        return (byte) ((ground * (Canvas.FULL - shade) + ink * shade + Canvas.FULL / 2) / Canvas.FULL);
    }

    /** Each row begins with the sign that it stands as it is, and holds two points in a byte. */
    private static byte[] packed(Canvas canvas) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = Deflate.into(bytes, LEVEL)) {
            for (int y = 0; y < canvas.height(); y++) {
                byte[] row = new byte[1 + (canvas.width() + 1) / 2];
                for (int x = 0; x < canvas.width(); x++) {
                    row[1 + x / 2] |= (byte) (canvas.shade(x, y) << (x % 2 == 0 ? BITS : 0));
                }
                out.write(row, 0, row.length);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}

package safetoshare.site.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;

/**
 * Takes from a PNG file the parts that make its picture, and nothing else: no notes, no place, no author, no hidden data. The
 * parts are written as they were, not compressed again, since not every machine's zlib compresses alike.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int AROUND_DATA = 12;
    private static final int MOST_PIXELS = 1200;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final List<String> kinds = new ArrayList<>();

    private Png() {
        written.writeBytes(SIGNATURE);
    }

    static Optional<Logo.Picture> read(Place place, byte[] bytes, Problems problems) {
        try {
            byte[] clean = new Png().clean(bytes);
            return size(place, clean, problems).map(size -> new Logo.Picture(size, clean));
        } catch (IOException | DataFormatException | RuntimeException e) {
            // What ImageIO throws at a damaged picture is not always an IOException.
            problems.add(
                    place,
                    "this is no PNG picture, or a damaged one. Open the logo in a program for pictures and save it as PNG.");
            return Optional.empty();
        }
    }

    private byte[] clean(byte[] bytes) throws IOException, DataFormatException {
        if (!Arrays.equals(SIGNATURE, 0, SIGNATURE.length, bytes, 0, Math.min(SIGNATURE.length, bytes.length))) {
            throw new IOException("no signature");
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes).position(SIGNATURE.length);
        while (kinds.isEmpty() || !last().equals("IEND")) {
            takeChunk(rest);
        }
        if (rest.hasRemaining() || !kinds.get(0).equals("IHDR")) {
            throw new IOException("chunks before the first or after the last");
        }
        requireWholeData();
        return written.toByteArray();
    }

    private String last() {
        return kinds.get(kinds.size() - 1);
    }

    private void takeChunk(ByteBuffer rest) throws IOException {
        if (rest.remaining() < AROUND_DATA) {
            throw new IOException("cut off");
        }
        int length = rest.getInt(rest.position());
        if (length < 0 || length > rest.remaining() - AROUND_DATA) {
            throw new IOException("a length that cannot be");
        }
        byte[] chunk = new byte[length + AROUND_DATA];
        rest.get(chunk);
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, length + 4);
        if ((int) sum.getValue() != ByteBuffer.wrap(chunk).getInt(length + 8)) {
            throw new IOException("a wrong sum");
        }
        String kind = new String(chunk, 4, 4, StandardCharsets.ISO_8859_1);
        kinds.add(kind);
        if (KEPT.contains(kind)) {
            written.writeBytes(chunk);
        }
        if (kind.equals("IDAT")) {
            data.write(chunk, 8, length);
        }
    }

    /** Refuses data that ends before its end, or after which something else is hidden. */
    private void requireWholeData() throws IOException, DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data.toByteArray());
            byte[] buffer = new byte[1 << 16];
            while (!inflater.finished()) {
                if (inflater.inflate(buffer) == 0 && !inflater.finished()
                        || inflater.getBytesWritten() > 9L * MOST_PIXELS * MOST_PIXELS) {
                    throw new IOException("data that does not end");
                }
            }
            if (inflater.getRemaining() > 0) {
                throw new IOException("something after the data");
            }
        } finally {
            inflater.end();
        }
    }

    private static Optional<Logo.Size> size(Place place, byte[] clean, Problems problems) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(clean))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_PIXELS || height > MOST_PIXELS) {
                problems.add(
                        place,
                        "the logo is " + width + " by " + height + " pixels. At most " + MOST_PIXELS
                                + " each way can be used. Save it smaller.");
                return Optional.empty();
            }
            BufferedImage image = reader.read(0);
            return Optional.of(new Logo.Size(image.getWidth(), image.getHeight()));
        } finally {
            reader.dispose();
        }
    }
}

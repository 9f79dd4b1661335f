package safetoshare.site.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;

/** A PNG logo is published as its picture and nothing more; a damaged or hostile one is refused. */
class LogoTest {
    private static final String DAMAGED = "content/logo.png:1: this is no PNG picture, or a damaged one."
            + " Open the logo in a program for pictures and save it as PNG.";
    private static final int SIGNATURE = 8;
    private static final int HEADER = 25;

    @TempDir
    private Path top;

    private final Problems problems = new Problems();

    private Optional<Logo> read(byte[] bytes) throws IOException {
        Path file = Files.createDirectories(top.resolve("content")).resolve("logo.png");
        Files.write(file, bytes);
        return Logo.read(top, file, "Anytown", problems);
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    private byte[] published(byte[] bytes) throws IOException {
        return read(bytes).orElseThrow().bytes();
    }

    static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x0f555b));
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] chunk(String kind, byte[] data) {
        byte[] named = join(kind.getBytes(StandardCharsets.ISO_8859_1), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] insert(byte[] png, int at, byte[] chunk) {
        return join(Arrays.copyOf(png, at), chunk, Arrays.copyOfRange(png, at, png.length));
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] out = new byte[data.length + 100];
        return Arrays.copyOf(out, deflater.deflate(out));
    }

    @Test
    void whatIsNoPartOfThePictureIsLeftOut() throws IOException {
        byte[] plain = png(60, 30);
        byte[] note = chunk("tEXt", "Author\0A. Person".getBytes(StandardCharsets.ISO_8859_1));
        byte[] published = published(insert(plain, SIGNATURE + HEADER, note));
        assertThat(new String(published, StandardCharsets.ISO_8859_1)).doesNotContain("Author", "Person");
        assertThat(published).isEqualTo(published(plain));
        assertThat(ImageIO.read(new ByteArrayInputStream(published)).getRGB(30, 15))
                .isEqualTo(0xff0f555b);
        assertThat(told()).isEmpty();
    }

    @Test
    void itIsShownWithinTheHeader() throws IOException {
        Logo high = read(png(100, 200)).orElseThrow();
        assertThat(List.of(high.width(), high.height())).containsExactly(24, 48);
        Logo wide = read(png(1200, 100)).orElseThrow();
        assertThat(List.of(wide.width(), wide.height())).containsExactly(240, 20);
        assertThat(List.of(wide.name(), wide.text())).containsExactly("logo.png", "Anytown");
    }

    @Test
    void aLargeFileIsRefusedUnread() throws IOException {
        assertThat(read(new byte[100_001])).isEmpty();
        assertThat(told())
                .containsExactly(
                        "content/logo.png:1: the logo has 100 kB. At most 100 kB can be used, because every page"
                                + " shows it. Save it smaller.");
    }

    @Test
    void manyPixelsAreRefusedBeforeTheyAreDrawn() throws IOException {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(1_000_000)
                .putInt(1_000_000)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        byte[] png = join(
                Arrays.copyOf(png(1, 1), SIGNATURE),
                chunk("IHDR", header),
                chunk("IDAT", deflated(new byte[10])),
                chunk("IEND", new byte[0]));
        assertThat(read(png)).isEmpty();
        assertThat(told())
                .containsExactly("content/logo.png:1: the logo is 1000000 by 1000000 pixels."
                        + " At most 1200 each way can be used. Save it smaller.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"empty", "text", "cut", "flipped", "after", "in-data", "bomb", "no-header", "no-data", "long"})
    void aDamagedOrHostilePictureIsRefused(String fault) throws IOException {
        byte[] png = png(20, 20);
        assertThat(read(spoil(png, fault))).isEmpty();
        assertThat(told()).containsExactly(DAMAGED);
    }

    private static byte[] spoil(byte[] png, String fault) {
        byte[] end = chunk("IEND", new byte[0]);
        byte[] start = Arrays.copyOf(png, SIGNATURE + HEADER);
        byte[] rows = new byte[20 * 81];
        return switch (fault) {
            case "empty" -> new byte[0];
            case "text" -> "<script>".getBytes(StandardCharsets.US_ASCII);
            case "cut" -> Arrays.copyOf(png, png.length - 20);
            case "flipped" -> {
                byte[] flipped = png.clone();
                flipped[SIGNATURE + HEADER + 20] ^= 1;
                yield flipped;
            }
            case "after" -> join(png, "PK".getBytes(StandardCharsets.US_ASCII));
            case "in-data" -> join(start, chunk("IDAT", join(deflated(rows), new byte[] {1, 2, 3})), end);
            case "bomb" -> join(start, chunk("IDAT", deflated(new byte[20_000_000])), end);
            case "no-header" -> join(Arrays.copyOf(png, SIGNATURE), chunk("IDAT", deflated(rows)), end);
            case "no-data" -> join(start, end);
            default ->
                join(start, ByteBuffer.allocate(12).putInt(Integer.MAX_VALUE).array());
        };
    }
}

package safetoshare.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.brand.Colour;
import safetoshare.site.cache.Cache;
import safetoshare.site.cache.Fingerprint;

/** The picture beside a link to an edition says its name, whatever that is, and is the same file everywhere. */
class SharePictureTest {
    private static final String SITE = "Safe to Share";
    private static final int MOST_BYTES = 40_000;
    private static final int GROUND = 0xff0f555b;

    @TempDir
    private Path folder;

    private byte[] png(String... lines) {
        return new SharePicture(Colour.OWN, SITE, List.of(lines)).png(new Cache(folder));
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    @Test
    void itsBytesAreTheSameOnEveryMachine() {
        assertThat(new Fingerprint().add(png("England edition")).toString()).isEqualTo("e938b3aa519a7301");
    }

    @Test
    void itIsAsLargeAsPagesSayAndOfTheEditionsColour() throws IOException {
        BufferedImage picture = picture(new SharePicture(new Colour(0x2f, 0x5d, 0x3a), SITE, List.of("Anytown edition"))
                .png(new Cache(folder)));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xff2f5d3a);
        assertThat(picture.getRGB(132, 180)).as("within the tick").isEqualTo(0xffffffff);
    }

    static List<String> names() {
        return List.of(
                "England edition",
                "Argraffiad Ŵŷ ac Ynys Môn",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                "partnership ".repeat(30),
                "i".repeat(400),
                "W".repeat(90) + " and more");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameOfAnyLengthStaysWithinTheMargins(String name) throws IOException {
        byte[] png = png(name, "Demonstration");
        assertThat(png).hasSizeLessThan(MOST_BYTES);
        BufferedImage picture = picture(png);
        assertThat(columns(picture, 0, 85)).containsOnly(GROUND);
        assertThat(columns(picture, 1120, 1200)).containsOnly(GROUND);
        assertThat(IntStream.range(0, 1200).map(x -> picture.getRGB(x, 620))).containsOnly(GROUND);
    }

    private static Stream<Integer> columns(BufferedImage picture, int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(x -> IntStream.range(0, 630).mapToObj(y -> picture.getRGB(x, y)));
    }

    @Test
    void aLineThatTheFontCannotWriteIsLeftOutWhole() {
        byte[] without = png("Demonstration");
        for (String line : List.of("大阪 edition", "עברית edition", "Anytown \uD83D\uDE00", "i".repeat(400))) {
            assertThat(png(line, "Demonstration")).as(line).isEqualTo(without);
        }
        assertThat(png("Ŵŷ", "Demonstration")).isNotEqualTo(without);
    }

    /** A shape that covers half of each point that it touches is of the middle shade, and one beyond the edge is cut off. */
    @Test
    void aShapeCoversAsMuchOfEachPointAsItLiesOver() {
        Canvas canvas = new Canvas(4, 3);
        canvas.fill(Shape.of(0.5, 0, 1, 0, 1, 2, 0.5, 2));
        canvas.fill(Shape.of(2, 1, 9, 1, 9, 9, 2, 9));
        canvas.fill(Shape.of(1, 0, 3, 0, 1, 2));
        assertThat(IntStream.range(0, 3)
                        .mapToObj(y -> IntStream.range(0, 4)
                                .map(x -> canvas.shade(x, y))
                                .boxed()
                                .toList()))
                .containsExactly(List.of(8, 15, 8, 0), List.of(8, 8, 15, 15), List.of(0, 0, 15, 15));
    }
}

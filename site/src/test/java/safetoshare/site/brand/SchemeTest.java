package safetoshare.site.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import safetoshare.site.Shows;
import safetoshare.site.SoundProject;

/** Contrast as WCAG defines it, and the nearest colour that has enough of it. */
class SchemeTest {
    private static final Colour WHITE = Colour.ofNumber(0xffffff);

    private static Colour colour(String text) {
        return Colour.of(text).orElseThrow();
    }

    /** Colours of all kinds, the same each time. */
    private static Stream<Colour> colours() {
        return Stream.concat(
                Stream.of(
                                "#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#767676", "#777777",
                                "#ffdd00")
                        .map(SchemeTest::colour),
                new Random(17).ints(200, 0, 0x1000000).mapToObj(Colour::ofNumber));
    }

    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.00", "#0000ff, 8.59"})
    void contrastWithWhiteIsThatOfTheGuidelines(String text, double contrast) {
        assertThat(colour(text).contrast(WHITE)).isCloseTo(contrast, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "#ffffff, 1, 0, 0",
        "#ff0000, 0.628, 0.225, 0.126",
        "#00ff00, 0.866, -0.234, 0.179",
        "#0000ff, 0.452, -0.032, -0.312"
    })
    void distanceIsMeasuredInOklab(String text, double lightness, double a, double b) {
        assertThat(Lab.of(colour(text)).distance(new Lab(lightness, a, b))).isLessThan(0.001);
    }

    @Test
    void aColourIsTheSameOnceItWasInOklab() {
        assertThat(colours())
                .allSatisfy(each -> assertThat(Lab.of(each).colour()).isEqualTo(each));
    }

    @Shows("1.4.3")
    @ParameterizedTest
    @EnumSource
    void theNearestColourPassesAndNoneNearerOnTheWayDoes(Scheme scheme) {
        Lab end = scheme == Scheme.LIGHT ? Lab.BLACK : Lab.WHITE;
        assertThat(colours())
                .anyMatch(scheme::canRead)
                .anyMatch(each -> !scheme.canRead(each))
                .allSatisfy(each -> {
                    Colour nearest = scheme.nearest(each);
                    assertThat(nearest.contrast(scheme.page())).isGreaterThanOrEqualTo(4.5);
                    assertThat(nearest.contrast(scheme.on())).isGreaterThanOrEqualTo(4.5);
                    assertThat(Colour.of(nearest.toString())).contains(nearest);
                    Lab start = Lab.of(each);
                    double far = start.distance(Lab.of(nearest));
                    Stream<Colour> nearer = Stream.iterate(0, step -> step < Scheme.STEPS, step -> step + 1)
                            .map(step -> start.toward(end, step / (double) Scheme.STEPS)
                                    .colour())
                            .takeWhile(step -> !step.equals(nearest));
                    assertThat(nearer)
                            .allSatisfy(step ->
                                    assertThat(step.contrast(scheme.page())).isLessThan(4.5))
                            .allSatisfy(step ->
                                    assertThat(start.distance(Lab.of(step))).isLessThanOrEqualTo(far + 0.002));
                });
    }

    @Test
    void theColoursOfASchemeAreThoseOfTheStyleSheet() throws IOException {
        String tokens = Files.readString(SoundProject.top().resolve("assets/scss/_tokens.scss"));
        String[] schemes = tokens.split("@media");
        assertThat(schemes[0]).contains("--page: #fff;", "--on: #fff;");
        assertThat(Scheme.LIGHT.page()).hasToString("#ffffff").isEqualTo(Scheme.LIGHT.on());
        assertThat(schemes[1])
                .contains(
                        "prefers-color-scheme: dark",
                        "--page: " + Scheme.DARK.page() + ";",
                        "--on: " + Scheme.DARK.on() + ";");
    }
}

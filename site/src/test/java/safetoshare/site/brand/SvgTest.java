package safetoshare.site.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;

/** An SVG logo may hold shapes and colours, and nothing that acts, loads or leads elsewhere. */
class SvgTest {
    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 120 40\">\n";

    @TempDir
    private Path top;

    private final Problems problems = new Problems();

    private Optional<Logo> read(String svg) throws IOException {
        Path file = top.resolve("logo.svg");
        Files.writeString(file, svg);
        return Logo.read(top, file, "Anytown", problems);
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void aDrawingThatBreaksOffIsToldAtItsLastLine() throws IOException {
        assertThat(read("<svg xmlns=\"http: words\n")).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("logo.svg:1: this is not XML that can be read.");
    }

    @Test
    void aPlainDrawingIsPublishedAsItIs() throws IOException {
        String svg = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + OPEN
                + "<title>Anytown &amp; more: (c)</title><defs><linearGradient id=\"a\"><stop offset=\"0\""
                + " stop-color=\"#00703c\"/></linearGradient></defs>"
                + "<g fill=\"url(#a)\" transform=\"translate(1,2) rotate(-4.5)\"><path d=\"M0 0h10v10z\"/></g></svg>\n";
        Logo logo = read(svg).orElseThrow();
        assertThat(told()).isEmpty();
        assertThat(List.of(logo.width(), logo.height())).containsExactly(144, 48);
        assertThat(new String(logo.bytes(), StandardCharsets.UTF_8)).isEqualTo(svg);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script> | may not hold <script>",
                "<style>*{fill:red}</style> | may not hold <style>",
                "<foreignObject/> | may not hold <foreignObject>",
                "<image href=\"a.png\"/> | may not hold <image>",
                "<use href=\"#a\"/> | may not hold <use>",
                "<a><path/></a> | may not hold <a>",
                "<text>Anytown</text> | may not hold <text>",
                "<animate/> | may not hold <animate>",
                "<path xmlns=\"http://www.w3.org/1999/xhtml\"/> | may not hold <path>",
                "<svg xmlns=\"http://www.w3.org/1999/xhtml\"/> | may not hold <svg>",
                "<path onload=\"alert(1)\"/> | attribute onload",
                "<path style=\"fill:red\"/> | attribute style",
                "<path class=\"a\"/> | attribute class",
                "<path href=\"#a\"/> | attribute href",
                "<linearGradient xlink:href=\"https://example.org/a.svg#a\"/> | attribute href",
                "<path xml:base=\"https://example.org/\"/> | attribute base",
                "<path fill=\"url(https://example.org/a.svg#a)\"/> | value of fill",
                "<path fill=\"url(a.svg#a)\"/> | value of fill",
                "<path fill=\"URL(a.svg)\"/> | value of fill",
                "<path fill=\"red&#10;url(a.svg)\"/> | value of fill",
                "<path fill=\"u\\72l(a)\"/> | value of fill",
                "<path clip-path=\"image(a)\"/> | value of clip-path",
                "<path fill=\"javascript:alert(1)\"/> | value of fill",
                "<?xml-stylesheet href=\"a.css\"?> | an instruction <?xml-stylesheet",
                "<path d=\"&file;\"/> | not XML that can be read",
                "<path> | not XML that can be read",
            })
    void whatActsLoadsOrLeadsElsewhereIsRefusedWhereItStands(String inside, String why) throws IOException {
        assertThat(read(OPEN + inside + "</svg>")).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("logo.svg:2: ").contains(why);
    }

    @Test
    void nothingIsDeclared() throws IOException {
        assertThat(read("\n<!DoCtYpE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + OPEN
                        + "<path d=\"&a;\"/></svg>"))
                .isEmpty();
        assertThat(told()).containsExactly("logo.svg:2: a DOCTYPE stands here. Delete it, up to its >.");
    }

    @Test
    void anotherEncodingIsNotClaimed() throws IOException {
        assertThat(read("<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + OPEN + "</svg>"))
                .isEmpty();
        assertThat(told()).containsExactly("logo.svg:1: the file says that its encoding is UTF-7. Save it as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 10'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e9 -1'/>",
                "<g xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'/>",
            })
    void aDrawingSaysHowLargeItIs(String svg) throws IOException {
        assertThat(read(svg)).isEmpty();
        assertThat(told())
                .containsExactly("logo.svg:1: the drawing does not say how large it is. Give its first element, svg, a"
                        + " viewBox, such as viewBox=\"0 0 240 60\".");
    }
}

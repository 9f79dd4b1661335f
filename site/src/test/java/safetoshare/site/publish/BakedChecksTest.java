package safetoshare.site.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is baked is held to what was to be baked, and its links to what is there. */
class BakedChecksTest {
    @TempDir
    private Path folder;

    private final Map<String, byte[]> pages = new TreeMap<>();

    @BeforeEach
    void bake() throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("assets/site.css"), "");
        bake("index.html", "<p id=\"top\"><a href=\"a/b/index.html#place\">B</a> <a href=\"#top\">top</a></p>");
        bake(
                "a/b/index.html",
                "<link href=\"../../assets/site.css\"><p id=\"place\">It’s <a href=\"../../index.html\">home</a>,"
                        + " <a href=\"https://example.org/none\">out</a>, <a href=\"tel:999\">999</a></p>");
        bake("404.html", "<a href=\"/county/a/b/index.html\">B</a>");
    }

    private void bake(String file, String body) {
        pages.put(file, ("<html>" + body + "</html>\n").getBytes(StandardCharsets.UTF_8));
    }

    private void check() {
        new BakedChecks(folder, pages, "/county/").require(List.of("index.html", "a/b/index.html", "404.html"));
    }

    private List<String> faults() {
        IllegalStateException fault = catchThrowableOfType(IllegalStateException.class, this::check);
        assertThat(fault).isNotNull();
        return String.valueOf(fault.getMessage()).lines().skip(1).toList();
    }

    @Test
    void soundPagesPass() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aPageThatIsMissingBrokenOffOrTooManyIsNamed() {
        pages.remove("404.html");
        pages.put("index.html", "<html><p>Cut o".getBytes(StandardCharsets.UTF_8));
        bake("more.html", "");
        assertThat(faults())
                .containsExactly("404.html was not baked", "index.html is not whole", "more.html was not expected");
    }

    @Test
    void aLinkToNoPageNoPlaceOrNoFileIsNamed() {
        bake(
                "index.html",
                "<a href=\"a/index.html\">no page</a><a href=\"a/b/index.html#else\">no place</a>"
                        + "<img src=\"assets/none.svg\"><a href=\"assets/site.css#x\">no page either</a>");
        assertThat(faults())
                .containsExactly(
                        "index.html links to a/b/index.html#else, where there is no such place",
                        "index.html links to a/index.html, which is not there",
                        "index.html links to assets/none.svg, which is not there",
                        "index.html links to assets/site.css#x, where there is no such place");
    }

    @Test
    void anIdThatStandsTwiceIsNamed() {
        bake("index.html", "<p id=\"one\"></p><p class=\"x\" id=\"one\"></p><p data-id=\"one\"></p>");
        assertThat(faults()).containsExactly("index.html uses the id one twice");
    }
}

package safetoshare.site.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;

/** The files of several folders are found path by path. */
class LayersTest {
    @TempDir
    private Path top;

    private final Problems problems = new Problems();

    private Map<String, String> files(String... written) throws IOException {
        for (String each : written) {
            Path file = top.resolve(each);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "words");
        }
        List<Layer> layers = List.of("base", "kent", "dover").stream()
                .map(id -> new Layer(id, id, false, top.resolve(id)))
                .toList();
        for (Layer layer : layers) {
            Files.createDirectories(layer.folder());
        }
        return new Layers(top, layers)
                .files(problems).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> each.getValue().stream()
                                        .map(file -> file.layer().id())
                                        .collect(Collectors.joining(" "))));
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void theLowestLayerComesFirst() throws IOException {
        assertThat(files(
                        "dover/a.md",
                        "base/a.md",
                        "kent/a.md",
                        "base/checker/b.md",
                        "dover/checker/b.md",
                        "kent/c.yaml"))
                .containsOnly(
                        Map.entry("a.md", "base kent dover"),
                        Map.entry("checker/b.md", "base dover"),
                        Map.entry("c.yaml", "kent"));
        assertThat(told()).isEmpty();
    }

    @Test
    void whatEditorsLeaveBehindIsPassedOver() throws IOException {
        assertThat(files("base/a.md", "base/.a.md.swp", "dover/.DS_Store")).containsOnlyKeys("a.md");
        assertThat(told()).isEmpty();
    }

    @Test
    void aNameThatCannotBeAnAddressIsTold() throws IOException {
        assertThat(files("kent/Who to call.md", "dover/form.docx", "dover/b/A.md"))
                .isEmpty();
        assertThat(told())
                .containsExactly(
                        "dover/b/A.md:1: this name cannot be an address. Use only a-z, 0-9 and hyphens, and end in .md or"
                                + " .yaml.",
                        "dover/form.docx:1: this name cannot be an address. Use only a-z, 0-9 and hyphens, and end in .md"
                                + " or .yaml.",
                        "kent/Who to call.md:1: this name cannot be an address. Use only a-z, 0-9 and hyphens, and end in"
                                + " .md or .yaml.");
    }

    @Test
    void aLinkToSomewhereElseIsNotFollowed() throws IOException {
        Path secret = Files.writeString(top.resolve("secret.md"), "secret");
        Files.createDirectories(top.resolve("kent"));
        Files.createSymbolicLink(top.resolve("kent/a.md"), secret);
        Files.createSymbolicLink(top.resolve("kent/b"), top);
        assertThat(files("base/a.md")).containsOnly(Map.entry("a.md", "base"));
        assertThat(told())
                .containsExactly(
                        "kent/a.md:1: this is a link to somewhere else, which is not followed. Put the file itself here.",
                        "kent/b:1: this is a link to somewhere else, which is not followed. Put the file itself here.");
    }
}

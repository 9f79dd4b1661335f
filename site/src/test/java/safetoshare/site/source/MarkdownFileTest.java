package safetoshare.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;

/** How a file is split into the fields at its head and the Markdown below, each knowing its lines. */
class MarkdownFileTest {
    private final Problems problems = new Problems();

    private Optional<MarkdownFile> split(String text) {
        return MarkdownFile.of(new SourceFile("a.md", text), problems);
    }

    @Test
    void fieldsAndMarkdownKnowTheirLines() {
        MarkdownFile file =
                split("---\ntitle: One\norder: 2\n---\nFirst.\n\nThird.\n").orElseThrow();
        assertThat(file.fields().place()).isEqualTo(new Place("a.md", 2));
        assertThat(file.fields().placeOf("order")).isEqualTo(new Place("a.md", 3));
        assertThat(file.body().start().line()).isEqualTo(5);
        assertThat(file.body().markdown()).isEqualTo("First.\n\nThird.");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void windowsLineEndingsAndAByteOrderMarkMoveNoLine(@TempDir Path top) throws IOException {
        Path path = top.resolve("a.md");
        Files.writeString(path, "\uFEFF---\r\ntitle: One\r\n---\r\nFirst.\r\n");
        MarkdownFile file = SourceFile.read(top, path, problems)
                .flatMap(source -> MarkdownFile.of(source, problems))
                .orElseThrow();
        assertThat(file.fields().placeOf("title")).isEqualTo(new Place("a.md", 2));
        assertThat(file.body().start().line()).isEqualTo(4);
        assertThat(file.body().markdown()).isEqualTo("First.");
    }

    @Test
    void aLineOfHyphensInTheMarkdownStaysThere() {
        MarkdownFile file =
                split("---\ntitle: One\n---\nFirst.\n\n---\nThird.\n").orElseThrow();
        assertThat(file.body().markdown()).isEqualTo("First.\n\n---\nThird.");
    }

    @Test
    void theMarkdownMayBeEmpty() {
        assertThat(split("---\ntitle: One\n---\n").orElseThrow().body().markdown())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# One\n", "title: One\n---\nFirst.\n", "\n---\ntitle: One\n---\n", "----\ntitle: One\n---\n"})
    void aFileThatDoesNotBeginWithFieldsIsAProblem(String text) {
        assertThat(split(text)).isEmpty();
        assertTold("a.md:1: the fields at the head are missing. Begin the file with a line of --- and the fields.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: One\n", "---\ntitle: One\n----\nFirst.\n", "---\n"})
    void fieldsThatDoNotEndAreAProblem(String text) {
        assertThat(split(text)).isEmpty();
        assertTold("a.md:1: the fields at the head do not end. Put a line of --- after the last of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\nFirst.\n", "---\n\n \n---\nFirst.\n"})
    void aHeadWithoutFieldsIsAProblem(String text) {
        assertThat(split(text)).isEmpty();
        assertTold("a.md:1: the fields at the head are missing. Write them between the two lines of ---.");
    }

    private void assertTold(String problem) {
        assertThat(problems.all()).extracting(Problem::toString).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a @ b*", "*a **b @ c** d*", "[@]", "[@](/a.md)", "_a [@] b_"})
    void marksThatCouldNestDeeperThanAProgramCanFollowAreAProblem(String form) {
        String[] around = form.split("@");
        assertThat(split("---\na: b\n---\nWords.\n\n" + around[0].repeat(250) + "\n" + around[1].repeat(250)))
                .isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains(" more than 400 of the signs * _ [ ] in this paragraph, list or table. Divide it by");
    }
}

package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.build.Project;

/** An edition adds a stage, a story, questions and a form of its own, and its check draws from all questions. */
class LocalCourseTest {
    private static final String HEAD = """
            ---
            title: %s
            summary: Words of Kent.
            group: learn
            order: 65
            reviewed: 2026-11-22
            review-by: 2027-05-22
            owner: Kent owner
            sources: [rule:2024-R3]
            related: [consent]
            """;

    private static final String QUESTION = """
            ## %s

            What does Kent do?

            - [ ] Wait

              Waiting helps nobody.
            - [x] Ring the hub

              The hub knows what to do ({rule:2024-R4}).

            Read more: [what to do](/golden-rules/rule-4.md#what-to-do).
            """;

    @TempDir
    private Path folder;

    private Project project;

    private void write(String name, String text) throws IOException {
        Path file = project.top().resolve("content/editions/kent").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void whatAnEditionAddsIsShownPlayedAndAsked() throws IOException {
        project = SoundProject.copyTo(folder.resolve("project"));
        assertThat(CommandRun.of(project, "new-edition", "kent", "--name", "Kent", "--extends", "england")
                        .status())
                .isZero();
        write("course/kent.md", HEAD.formatted("Kent's own stage") + "---\nWords of Kent.\n");
        write(
                "questions/kent.md",
                HEAD.formatted("Kent's questions") + "---\nWords.\n\n" + QUESTION.formatted("The hub"));
        write("questions/asking.md", """
                ---
                sections:
                  a-call-in-kent: after a-mother-refuses
                reviewed: 2026-11-22
                review-by: 2027-05-22
                owner: Kent owner
                ---
                """ + QUESTION.formatted("A call in Kent"));
        Path example = project.top().resolve("content/base/examples/just-curious.md");
        write("examples/kent-story.md", Files.readString(example).replaceFirst("title: .*", "title: A story of Kent"));
        write(
                "forms/kent.md",
                HEAD.formatted("A form of Kent")
                        + "---\nWords.\n\n## One part\n\n- [line] Your hub\n\n  [Why](/recording.md#when-and-who)\n");
        Path out = folder.resolve("out");
        CommandRun run =
                CommandRun.of(project, "build", "--edition", "kent", "--as-at", "2026-11-22", "--out", out.toString());
        assertThat(run.err()).isEmpty();
        Document check = read(out, "course/check/index.html");
        assertThat(check.select(".exercise[data-stage=kent]")).hasSize(1);
        assertThat(check.select("#check").attr("data-bank")).contains(",kent=21");
        assertThat(check.select(".exercise[data-stage=asking][data-question=1] h3")
                        .text())
                .isEqualTo("A call in Kent");
        assertThat(read(out, "course/index.html").select(".card a").eachText()).contains("Kent's own stage");
        assertThat(read(out, "course/kent/index.html").select(".option--right").text())
                .contains("The hub knows");
        assertThat(read(out, "practise/kent-story/index.html").select("#end .outcome"))
                .hasSize(1);
        assertThat(out.resolve("kent/forms/kent.pdf")).exists();
    }

    private static Document read(Path out, String page) throws IOException {
        return Jsoup.parse(out.resolve("kent").resolve(page).toFile());
    }
}

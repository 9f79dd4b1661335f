package safetoshare.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;

/** A page tells when each layer's text in it was reviewed. */
class LocalReviewsTest {
    private static final String LOCAL = """
            ---
            sections:
              %s 0000000000000000
            reviewed: 2026-10-01
            review-by: 2027-01-15
            owner: Local editor
            ---
            %s
            """;
    private static final String TOLD =
            "For England: Last reviewed 1 October 2026. Next review due by 15 January 2027. Looked after by: Local editor.";
    private static final String OVERDUE =
            "For England: This text is past its review date." + " Check it against its sources before you rely on it.";

    @TempDir
    private Path folder;

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/england").resolve(path)));
    }

    private String keptUntil() throws IOException {
        return Files.readString(folder.resolve("site/england/sw.js"));
    }

    private void build(Project project, String day) {
        CommandRun run = CommandRun.of(
                project,
                "build",
                "--pages-only",
                "--edition",
                "england",
                "--as-at",
                day,
                "--out",
                folder.resolve("site").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private static void write(Project project, String file, String way, String text) throws IOException {
        Path path = project.top().resolve("content/editions/england").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, LOCAL.formatted(way, text));
    }

    @Test
    void pagesAndOutcomesTellTheReviewsOfTheLocalTextsInThem() throws IOException {
        Project project = SoundProject.copyTo(folder.resolve("project"));
        write(project, "consent.md", "when-not-to-ask: continues", "## When not to ask\nNor in Anytown.");
        write(project, "checker/outcomes/not-now.md", "why: continues", "## Why\n- It can wait ({rule:2024-R3}).");
        build(project, "2027-01-15");
        assertThat(page("consent/index.html").select("p.review:not(.tools)").eachText())
                .hasSize(2)
                .endsWith(TOLD);
        assertThat(page("checker/not-now/index.html")
                        .select("p.review:not(.tools)")
                        .eachText())
                .hasSize(2)
                .endsWith(TOLD);
        for (String other : List.of("recording/index.html", "checker/index.html", "checker/protect/index.html")) {
            assertThat(page(other).select("p.review:not(.tools)")).as(other).hasSize(1);
        }
        assertThat(page("consent/index.html").text()).doesNotContain(OVERDUE);
        assertThat(Files.readString(folder.resolve("site/england/build.json")))
                .contains("""
                    "localReviews" : [ {
                      "layer" : "england",
                      "reviewed" : "2026-10-01",
                      "reviewBy" : "2027-01-15"
                    } ]
                """.indent(-4).indent(4));

        // A copy that is kept may be too old from the first of these days.
        assertThat(keptUntil()).contains("\"reviewBy\":\"2027-01-15\"");

        build(project, "2027-01-16");
        assertThat(keptUntil()).doesNotContain("\"reviewBy\":\"2027-01-15\"");
        assertThat(page("consent/index.html").select(".govuk-inset-text").eachText())
                .contains(OVERDUE);
        assertThat(page("checker/not-now/index.html")
                        .select(".govuk-inset-text")
                        .eachText())
                .contains(OVERDUE);
    }
}

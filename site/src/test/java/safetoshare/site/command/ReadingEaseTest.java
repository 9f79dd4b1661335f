package safetoshare.site.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;

/** The command that tells how easily pages are read. */
class ReadingEaseTest {
    private static final Pattern TOLD =
            Pattern.compile("(?m)^(content/\\S+): reading age (\\d+\\.\\d), (\\d+) words, ");

    private static final Pattern TOLD_AS_JSON = Pattern.compile(
            "\"path\" : \"([^\"]+)\",\n    \"readingAge\" : (\\d+\\.\\d),\n    \"words\" : (\\d+),\n    \"sentences\"");

    @TempDir
    private Path folder;

    private static String found(Pattern pattern, String text) {
        return String.join(
                "\n",
                pattern.matcher(text).results().map(ReadingEaseTest::parts).toList());
    }

    private static String parts(MatchResult found) {
        return found.group(1) + " " + found.group(2) + " " + found.group(3);
    }

    @Test
    void tellsOfEachPageAsTextAndAsJson() {
        Project project = new Project(SoundProject.top());
        CommandRun text = CommandRun.of(project, "reading", "--edition", "scotland");
        CommandRun json = CommandRun.of(project, "reading", "--edition", "scotland", "--format", "json");
        assertThat(text.err() + json.err()).isEmpty();
        assertThat(text.status() + json.status()).isZero();
        assertThat(text.outLines().get(0)).matches("Reading ease of Scotland: \\d+ texts, 0 above reading age 14");
        assertThat(found(TOLD, text.out()))
                .contains("content/base/checker/outcomes/protect.md ", "content/base/consent.md ")
                .hasLineCount(Integer.parseInt(text.out().replaceFirst("(?s)\\D+(\\d+) .*", "$1")))
                .isEqualTo(found(TOLD_AS_JSON, json.out()));
    }

    @Test
    void whereTextsCannotBeReadTheProblemsAreTold() throws IOException {
        Project project = SoundProject.copyTo(folder);
        Files.writeString(project.content().resolve("base/empty.md"), "");
        assertThat(CommandRun.of(project, "reading")).isEqualTo(new CommandRun(1, "", """
                        content/base/empty.md:1: the file is empty. Write its text, or delete it.
                        1 problem. Nothing was published.
                        """));
    }
}

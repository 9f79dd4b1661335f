package safetoshare.site.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.checker.SafeToShare;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.SwitchedOn;
import safetoshare.site.build.Project;

/** What the commands print that tell of the flow: its walks, and what it decides. */
class FlowCommandsTest {
    private static final Project PROJECT = new Project(SoundProject.top());

    @TempDir
    private Path folder;

    private static CommandRun walks(String... more) {
        return CommandRun.of(
                PROJECT, Stream.concat(Stream.of("walks"), Stream.of(more)).toArray(String[]::new));
    }

    private static CommandRun decide(Project project, String lines, String... more) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            return CommandRun.of(
                    project, Stream.concat(Stream.of("decide"), Stream.of(more)).toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void walksPrintsEveryWalkOnALine() {
        CommandRun run = walks();
        assertThat(run.status()).isZero();
        assertThat(run.outLines())
                .hasSameSizeAs(SafeToShare.flow().walks())
                .doesNotHaveDuplicates()
                .startsWith("immediate-danger=yes -> emergency")
                .contains("immediate-danger=no,suspected-harm=child,special-situations=none -> protect")
                .allMatch(line -> line.matches("([a-z-]+=[a-z-]+,)*[a-z-]+=[a-z-]+ -> [a-z-]+"));
    }

    @Test
    void walksPrintsTheSameAsJson() throws IOException {
        assertThat(linesOf(walks("--format", "json").out()))
                .isEqualTo(walks("--format", "text").outLines());
    }

    /** The lines that a list of walks as JSON stands for. */
    private static List<String> linesOf(String json) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        String question = "";
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    switch (parser.currentName()) {
                        case "question" -> question = parser.getText();
                        case "answer" -> answers.add(question + "=" + parser.getText());
                        default -> {
                            lines.add(String.join(",", answers) + " -> " + parser.getText());
                            answers.clear();
                        }
                    }
                }
            }
        }
        return lines;
    }

    @Test
    void decideAnswersEachLine() {
        CommandRun run = decide(PROJECT, """

                immediate-danger=yes
                immediate-danger=no,suspected-harm=child,special-situations=fgm+missing
                  immediate-danger=no \r
                purpose=yes
                immediate-danger=perhaps
                immediate-danger=yes,purpose=yes
                immediate-danger=no,suspected-harm=no,special-situations=none,purpose=yes,identifiable=yes""");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .containsExactly(
                        "? immediate-danger yes no not-sure",
                        "-> emergency",
                        "-> protect",
                        "? suspected-harm child adult both no not-sure",
                        "! immediate-danger is asked here, not \"purpose=yes\"."
                                + " Give question=answer in the order asked, with commas between.",
                        "! \"immediate-danger=perhaps\" is no answer. Choose from: yes no not-sure.",
                        "! nothing is asked after emergency. Leave out \"purpose=yes\".",
                        "? legal-duty order no not-sure");
    }

    @Test
    void decideAndWalksFollowTheLawOfTheirEditionOnTheDay() throws IOException {
        Project project = SoundProject.copyTo(folder);
        SwitchedOn.in(project, "sharing-duty", "2027-04-01");
        String answers = "immediate-danger=no,suspected-harm=no,special-situations=none,purpose=yes,identifiable=yes";
        String both = answers + "\n" + answers + ",legal-duty=sharing-duty";
        assertThat(decide(project, both, "--as-at", "2027-04-01").outLines())
                .containsExactly("? legal-duty order sharing-duty no not-sure", "? more-detrimental yes no not-sure");
        assertThat(decide(project, both, "--as-at", "2027-03-31").outLines())
                .containsExactly(
                        "? legal-duty order no not-sure",
                        "! \"legal-duty=sharing-duty\" is no answer. Choose from: order no not-sure.");
        assertThat(CommandRun.of(project, "walks", "--as-at", "2027-04-01").outLines())
                .hasSameSizeAs(SafeToShare.flowWithSharingDuty().walks());
        assertThat(CommandRun.of(project, "walks", "--as-at", "2027-03-31").outLines())
                .hasSameSizeAs(SafeToShare.flow().walks());
    }
}

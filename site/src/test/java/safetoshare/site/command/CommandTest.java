package safetoshare.site.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.AnotherMachine;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;

/** What each command prints, and the status with which it ends. */
class CommandTest {
    private static final Project PROJECT = new Project(SoundProject.top());

    @TempDir
    private Path folder;

    private static CommandRun run(String line) {
        return CommandRun.of(PROJECT, line.isEmpty() ? new String[0] : line.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Name a command. See ./portal --help.",
                "biuld | Unmatched argument at index 0: 'biuld'",
                "build --nope | Unknown option: '--nope'",
                "build more | Unmatched argument at index 1: 'more'",
                "build --edition | Missing required parameter for option '--edition' (ID)",
                "build --edition englnd | There is no edition englnd. Did you mean england?",
                "serve --edition englnd | There is no edition englnd. Did you mean england?",
                "walks --edition englnd | There is no edition englnd. Did you mean england?",
                "decide --edition englnd | There is no edition englnd. Did you mean england?",
                "build --as-at 2026-13-45 | --as-at 2026-13-45 is no date. Write year-month-day.",
                "build --as-at 2026-02-29 | --as-at 2026-02-29 is no date. Write year-month-day.",
                "build --as-at soon | --as-at soon is no date. Write year-month-day.",
                "build --shard half | --shard half is no part. Write i/n, such as 1/4.",
                "build --shard 0/2 | --shard 0/2 is no part. Write i/n, such as 1/4.",
                "build --shard 1/0 | --shard 1/0 is no part. Write i/n, such as 1/4.",
                "build --shard -1/2 | --shard -1/2 is no part. Write i/n, such as 1/4.",
                "build --shard 3/2 | --shard 3/2: there is no part 3 of 2.",
                "walks --edition england --edition england | Name one edition.",
                "walks --format xml | Invalid value for option '--format': expected one of [text, json]"
                        + " (case-sensitive) but was 'xml'",
                "reading --edition englnd | There is no edition englnd. Did you mean england?",
                "review-pack --edition englnd | There is no edition englnd. Did you mean england?",
                "review-pack --edition england --edition england | Name one edition.",
                "review-pack --as-at soon | --as-at soon is no date. Write year-month-day.",
                "review-pack --since | Missing required parameter for option '--since' (GIT-REV)",
                "review-pack more | Unmatched argument at index 1: 'more'",
                "serve --port many | Invalid value for option '--port': 'many' is not an int"
            })
    void aWrongCommandLineIsToldFirstAndEndsWith2(String line, String told) {
        CommandRun run = run(line);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().findFirst()).contains(told);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whereNoEditionIsNearlyNamedAllAreListed() {
        assertThat(run("check --edition atlantis").err()).startsWith("There is no edition atlantis. Choose from: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1"})
    void aPortThatCannotBeIsAWrongCommandLine(String port) {
        CommandRun run = run("serve --port " + port);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(port);
    }

    @Test
    void aShardBeyondTheLastIsAWrongCommandLine() {
        CommandRun run = run("build --shard 2/1");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--shard 2/1: ");
    }

    @Test
    void aCommandNearlyNamedIsSuggested() {
        assertThat(run("biuld").err()).contains("Did you mean: portal build?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "build", "check", "serve", "walks", "decide", "review-pack", "release"})
    void helpTellsHowEachCommandIsUsed(String command) {
        CommandRun run = run((command + " --help").strip());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(("Usage: portal " + command).strip() + " [-hV]");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help").outLines())
                .filteredOn(line -> line.matches("  [a-z-]+  +.*"))
                .extracting(line -> line.strip().replaceFirst(" .*", ""))
                .containsExactly("build check serve walks decide review-pack accept release new-edition status reading"
                        .split(" "));
    }

    @Test
    void theVersionIsTheOneThatWasBuilt() {
        assertThat(run("--version").out()).matches("Safe to Share \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "build", "status", "accept content", "new-edition kent --name Kent --extends england"})
    void whereThereIsNoGuideACommandSaysSoAndEndsWith2(String line) {
        CommandRun run = CommandRun.of(new Project(folder), line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("There is no guide in " + folder + ": ")
                .hasLineCount(1);
    }

    @Test
    void whereAFolderIsMissingThatPeopleDoNotWriteItIsToldAndEndsWith3() throws IOException {
        Files.createDirectories(folder.resolve("content/base"));
        Files.createDirectories(folder.resolve("content/editions"));
        CommandRun run = CommandRun.of(new Project(folder), "check");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("The disk could not be read or written: " + folder.resolve("templates")
                        + " does not exist. Put that right and try again.");
    }

    @Test
    void aFaultOfTheProgramIsSaidToBeOneAndEndsWith3() {
        StringWriter told = new StringWriter();
        PrintWriter broken = new PrintWriter(Writer.nullWriter()) {
            @Override
            public void write(String text, int from, int length) {
                throw new IllegalStateException("broken");
            }
        };
        int status = Portal.run(PROJECT, broken, new PrintWriter(told, true), "walks");
        assertThat(status).isEqualTo(3);
        assertThat(told.toString()).startsWith("A fault of the program, not of what you wrote:");
    }

    @Test
    void checkFindsNoProblemsInThisProject() {
        CommandRun run = run("check");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("\\d+ editions?: no problems\\.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void checkPublishesNothing() {
        Project project = SoundProject.copyTo(folder);
        assertThat(CommandRun.of(project, "check").status()).isZero();
        assertThat(project.site()).doesNotExist();
    }

    @Test
    void checkTellsProblemsAndEndsWith1() throws IOException {
        Project project = SoundProject.copyTo(folder);
        Files.writeString(project.content().resolve("base/empty.md"), "");
        assertThat(CommandRun.of(project, "check")).isEqualTo(new CommandRun(1, "", """
                        content/base/empty.md:1: the file is empty. Write its text, or delete it.
                        1 problem. Nothing was published.
                        """));
    }

    @Test
    void buildTellsWhereItPublishedAndHowLongEachStageTook() {
        CommandRun run =
                CommandRun.of(PROJECT, "build", "--edition", "england", "--timings", "--out", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.outLines().get(0)).isEqualTo("England: " + folder.resolve("england/index.html"));
        assertThat(run.outLines().stream().skip(1))
                .allMatch(line -> line.matches("[a-z]+ +\\d+ ms"))
                .extracting(line -> line.replaceFirst(" .*", ""))
                .containsExactly(
                        "read",
                        "check",
                        "style",
                        "draw",
                        "originals",
                        "view",
                        "pdf",
                        "forms",
                        "bake",
                        "pack",
                        "publish");
    }

    @Test
    void anEditionThatIsNotPublishedIsBuiltOnlyIfNamed() throws IOException {
        Project project = SoundProject.copyTo(folder);
        Path file = project.content().resolve("editions/england/edition.yaml");
        Files.writeString(file, Files.readString(file).replace("publish: true", "publish: false"));
        assertThat(CommandRun.of(project, "check").out()).isEqualTo("0 editions: no problems.\n");
        assertThat(CommandRun.of(project, "check", "--edition", "england").out())
                .isEqualTo("1 edition: no problems.\n");
        CommandRun walks = CommandRun.of(project, "walks");
        assertThat(walks.status()).isEqualTo(2);
        assertThat(walks.err()).startsWith("No edition is published. Name one with --edition.\n");
    }

    @Test
    void theProgramEndsWithTheStatusOfItsCommand() throws IOException, InterruptedException {
        CommandRun run = AnotherMachine.run(List.of(), SoundProject.top(), "decide", "--edition", "englnd");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("There is no edition englnd. Did you mean england?\n");
    }
}

package safetoshare.site.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;
import safetoshare.site.source.Nations;

/** A new edition's folder builds as it is, names what waits to be written, and is published once that is done. */
class NewEditionTest {
    private static final Path EDITIONS = SoundProject.top().resolve("content/editions");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheProject() throws IOException {
        SoundProject.copyTo(folder);
        for (String nation : nations().toList()) {
            Path copy = folder.resolve("content/editions").resolve(nation);
            if (!Files.exists(copy)) {
                PathUtils.copyDirectory(EDITIONS.resolve(nation), copy);
            }
        }
    }

    static Stream<String> nations() {
        return Nations.ALL.stream().filter(nation -> Files.exists(EDITIONS.resolve(nation)));
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(new Project(folder), arguments);
    }

    private CommandRun start(String id, String name, String below) {
        return run("new-edition", id, "--name", name, "--extends", below);
    }

    private Path file(String path) {
        return folder.resolve("content/editions").resolve(path);
    }

    private void edit(String path, UnaryOperator<String> edit) throws IOException {
        Files.writeString(file(path), edit.apply(Files.readString(file(path))));
    }

    private CommandRun build() {
        return run(
                "build",
                "--pages-only",
                "--edition",
                "anytown",
                "--out",
                folder.resolve("out").toString());
    }

    @ParameterizedTest
    @MethodSource("nations")
    void itBuildsAsItIsUponEachNation(String nation) throws IOException {
        CommandRun run = start("anytown", "O’Neill & Söhne (Any-town)", nation);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .startsWith("content/editions/anytown/edition.yaml", "content/editions/anytown/contacts.yaml")
                .last()
                .asString()
                .contains("./portal serve --edition anytown");
        Path out = folder.resolve("out");
        assertThat(build()).returns(0, CommandRun::status);
        assertThat(out.resolve("anytown/local-anytown/index.html"))
                .content()
                .contains("Sharing information in O’Neill &amp; Söhne (Any-town)");
        assertThat(out.resolve("anytown/training/index.html")).content().contains("Training in O’Neill &amp; Söhne");
        assertThat(run("accept", "content/editions/anytown").out()).contains("nothing below has moved on");
        assertThat(Files.readString(file("anytown/contacts.yaml"))).contains("childrens-social-care:\n");
    }

    @Test
    void theExamplesInItsCommentsHold() throws IOException {
        start("anytown", "Anytown", "england");
        edit(
                "anytown/contacts.yaml",
                text -> text.replaceAll("(?m)^  not-known: .*\n", "").replaceAll("(?m)^  # ( *[a-z-]+:( |$))", "  $1"));
        edit("anytown/edition.yaml", text -> text.replaceAll("(?m)^# (brand:|  colour:)", "$1"));
        assertThat(Files.readString(file("anytown/contacts.yaml"))).contains("\n  checked:\n    on: 2026-11-20\n");
        CommandRun run = build();
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("out/anytown/contacts/index.html"))
                .content()
                .contains("01632 960001", "01632 960004");
        assertThat(folder.resolve("out/anytown/assets/site.css")).content().contains("{--brand:#0f555b}");
    }

    @Test
    void nothingThatWaitsToBeWrittenIsPublished() throws IOException {
        start("anytown", "Anytown", "england");
        edit("anytown/edition.yaml", text -> text.replace("publish: false", "publish: true"));
        CommandRun run = run("check", "--edition", "anytown");
        assertThat(run.status()).isEqualTo(1);
        List<String> waiting = new ArrayList<>();
        for (String name : List.of("local-anytown.md", "training.md")) {
            List<String> lines = Files.readAllLines(file("anytown/" + name));
            for (int line = 1; line <= lines.size(); line++) {
                if (lines.get(line - 1).startsWith("TO WRITE")) {
                    waiting.add("content/editions/anytown/" + name + ":" + line
                            + ": \"TO WRITE\" still stands here. Write what belongs here, or delete it.");
                }
            }
        }
        assertThat(waiting).hasSize(6);
        assertThat(run.err().lines()).containsAll(waiting).anyMatch(line -> line.contains("contacts.yaml:"));

        try (Stream<Path> files = Files.list(file("anytown"))) {
            for (Path file : files.toList()) {
                edit("anytown/" + file.getFileName(), text -> text.replace("TO WRITE", "Written"));
            }
        }
        CommandRun build = build();
        assertThat(build.err()).isEmpty();
        assertThat(folder.resolve("out/anytown/contacts/index.html")).exists();
    }

    @Test
    void uponAPartnershipItAsksForThoseOfTheOrganisation() throws IOException {
        start("anytown", "Anytown", "england");
        assertThat(start("anytown-school", "Anytown", "anytown").err()).isEmpty();
        assertThat(Files.readString(file("anytown-school/contacts.yaml")))
                .contains("safeguarding-lead:\n")
                .doesNotContain("childrens-social-care:\n");
        assertThat(run("check", "--edition", "anytown-school").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Any Town | The id \"Any Town\" cannot be an address. Use only a-z, 0-9 and hyphens, at most 60, such as any-town.",
                "../x | The id \"../x\" cannot be an address. Use only a-z, 0-9 and hyphens, at most 60, such as x.",
                "a/b | The id \"a/b\" cannot be an address. Use only a-z, 0-9 and hyphens, at most 60, such as a-b.",
                "аnytown | The id \"аnytown\" cannot be an address. Use only a-z, 0-9 and hyphens, at most 60, such as nytown.",
                "a- | The id \"a-\" cannot be an address. Use only a-z, 0-9 and hyphens, at most 60, such as a.",
                "-- | Unmatched",
                "'' | The id \"\" cannot be an address. Use only a-z, 0-9 and hyphens, at most 60, such as anytown.",
                "base | There is an edition base already. Choose another id, or edit the files in content/base.",
                "england | There is an edition england already. Choose another id, or edit the files in content/editions/england.",
            })
    void anIdThatIsTakenOrCannotBeAnAddressIsRefused(String id, String told) throws IOException {
        String before = listing();
        CommandRun run = start(id, "Anytown", "england");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(told.equals("Unmatched") ? "Missing required" : told + "\n");
        assertThat(listing()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "englnd | There is no edition \"englnd\" to extend. Did you mean england?",
                "base | An edition extends the nation whose law it follows, not base itself. Choose from: ",
                "../england | There is no edition \"../england\" to extend. Did you mean england?",
            })
    void whatThereIsNotIsNotExtended(String below, String told) throws IOException {
        String before = listing();
        CommandRun run = start("anytown", "Anytown", below);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(told);
        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void aNameThatCouldDoHarmIsRefused() throws IOException {
        String before = listing();
        for (String name :
                List.of("", " ", "a\nb: c", "<script>", "{{fact}}", "a: b", "#a", "\u001b[31m", "x".repeat(61))) {
            CommandRun run = start("anytown", name, "england");
            assertThat(run.status()).as(name).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("The name \"" + name.replaceAll("[\n\u001b]", "?")
                            + "\" cannot be used. Use letters, digits,"
                            + " spaces and ' & ( ) , . / - alone, at most 60.\n");
        }
        assertThat(run("new-edition", "anytown").err())
                .startsWith("Missing required options: '--name=NAME', '--extends=ID'");
        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void whatAKilledStartLeftBehindIsNoHindrance() throws IOException {
        Files.writeString(Files.createDirectory(file(".anytown.work")).resolve("half"), "");
        assertThat(start("anytown", "Anytown", "england").status()).isZero();
        assertThat(listing()).contains("anytown").doesNotContain(".work");
    }

    @Test
    void problemsBelowAreToldFirst() throws IOException {
        edit("england/edition.yaml", text -> text.replace("publish: true", "publish: perhaps"));
        CommandRun run = start("anytown", "Anytown", "england");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("the field publish holds perhaps.");
        assertThat(file("anytown")).doesNotExist();
    }

    private String listing() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            return files.sorted().map(Path::toString).reduce("", (all, each) -> all + each + "\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

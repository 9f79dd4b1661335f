package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.build.Project;

/**
 * What is said of each mistake that people can make, word for word: each folder of {@code src/test/fixtures/bad} is a sound
 * project with something wrong in it. Run with {@code -Dapprove=true} to make what is said now what is expected, then read
 * the differences.
 */
class BadInputTest {
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    @TempDir
    private static Path published;

    @TempDir
    private static Path folder;

    private static Project project = new Project(Path.of(""));
    private static Map<String, String> before = Map.of();

    @BeforeAll
    static void publishTheSoundProject() {
        project = SoundProject.copyTo(folder);
        assertThat(build()).satisfies(run -> assertThat(run.err()).isEmpty()).returns(0, CommandRun::status);
        before = Snapshot.of(published);
        assertThat(before).containsKeys("england/index.html", "england/build.json");
    }

    static List<Fixture> fixtures() throws IOException {
        return Fixture.in(SoundProject.fixtures().resolve("bad"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void isToldWordForWordAndNothingIsPublished(Fixture fixture) throws IOException {
        CommandRun run = buildWith(fixture);
        assertThat(Snapshot.of(published)).isEqualTo(before);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        if (APPROVE) {
            fixture.approve(run.err());
        }
        assertThat(run.err()).isEqualTo(fixture.expected());
    }

    private static CommandRun buildWith(Fixture fixture) throws IOException {
        try {
            fixture.layOver(folder);
            return build();
        } finally {
            fixture.takeBack(folder);
        }
    }

    @Test
    void checkTellsTheSameAsBuild() throws IOException {
        Fixture fixture = new Fixture(SoundProject.fixtures().resolve("bad/everything-at-once"));
        try {
            fixture.layOver(folder);
            assertThat(CommandRun.of(project, "check")).isEqualTo(new CommandRun(1, "", fixture.expected()));
        } finally {
            fixture.takeBack(folder);
        }
    }

    @Test
    void aSoundProjectChangedSoundlyIsPublishedAndChangedBackIsAsBefore() throws IOException {
        CommandRun run = buildWith(new Fixture(SoundProject.fixtures().resolve("good/a-page-more")));
        assertThat(run.err()).isEmpty();
        assertThat(published.resolve("england/schools/index.html")).content().contains("Talking to schools");
        assertThat(build().status()).isZero();
        assertThat(Snapshot.of(published)).isEqualTo(before);
    }

    private static CommandRun build() {
        return CommandRun.of(project, "build", "--pages-only", "--as-at", "2026-11-22", "--out", published.toString());
    }
}

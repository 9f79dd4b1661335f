package safetoshare.site.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.CommandRun;
import safetoshare.site.build.Project;

/** What keeps an edition from being read is told, and the others are listed all the same. */
class StatusOfBrokenProjectsTest {
    private static final String KENT = "content/editions/kent/edition.yaml";
    private static final String DOVER = "content/editions/dover/edition.yaml";

    @TempDir
    private Path folder;

    private ThreeLayers layers = new ThreeLayers(new Project(Path.of("")), null);

    @BeforeEach
    void write() {
        layers = ThreeLayers.in(folder);
    }

    @Test
    void editionsThatExtendEachOtherInACircleAreTold() {
        layers.history().replace(KENT, "extends: england", "extends: dover");
        CommandRun run = layers.statusOf();
        assertThat(run.err()).isEqualTo("""
                content/editions/dover/edition.yaml:5: the edition dover extends itself, by way of kent. \
                Give one of them another edition, or base, to extend.
                content/editions/kent/edition.yaml:5: the edition kent extends itself, by way of dover. \
                Give one of them another edition, or base, to extend.
                2 problems. What could not be read is not listed.
                """);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("England (content").doesNotContain("Kent (content", "Dover (content");
    }

    @Test
    void anEditionThatExtendsAnUnknownOneIsTold() {
        layers.history().replace(DOVER, "extends: kent", "extends: knet");
        CommandRun run = layers.statusOf();
        assertThat(run.err()).isEqualTo("""
                content/editions/dover/edition.yaml:5: there is no edition knet to extend. Did you mean kent?
                1 problem. What could not be read is not listed.
                """);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("England (content", "Kent (content").doesNotContain("Dover (content");
    }

    @Test
    void anEditionThatOthersExtendTakesThemAlong() {
        layers.history().replace(KENT, "language: en-GB\n", "");
        CommandRun run = layers.statusOf("--edition", "dover");
        assertThat(run.err()).startsWith(KENT + ":1: the field language is missing.");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("Status on 22 November 2026\n");
    }

    @Test
    void anEditionThatWasNotAskedForIsNotToldOf() {
        layers.history().replace(DOVER, "language: en-GB\n", "");
        CommandRun run = layers.statusOf("--edition", "kent");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Kent (content/editions/kent)");
    }

    @Test
    void whatCanBeReadOfAnEditionIsListed() {
        layers.history()
                .replace(ThreeLayers.KENT, "reviewed: 2026-10-01", "reviewed: last week")
                .replace(ThreeLayers.DOVER, "review-by: 2027-01-15", "review-by: 2026-11-01");
        CommandRun run = layers.status();
        assertThat(run.err()).isEqualTo("""
                content/editions/kent/schools.md:5: the field reviewed holds last week, which is no date. \
                Write year-month-day, such as 2026-11-22.
                1 problem. What could not be read is not listed.
                """);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("""
                Reviews overdue: 1
                  Dover editor
                    content/editions/dover/schools.md:6: Talking to schools, was due on 1 November 2026, 21 days ago
                """);
    }

    @Test
    void anUnknownEditionIsAWrongCommandLine() {
        CommandRun run = layers.statusOf("--edition", "knet");
        assertThat(run.err()).startsWith("There is no edition knet. Did you mean kent?\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFolderIsNoCalendar() {
        CommandRun run = layers.statusOf("--calendar", folder.toString());
        assertThat(run.err()).startsWith("--calendar " + folder + " is a folder. Name a file.\n");
        assertThat(run.status()).isEqualTo(2);
    }
}

package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several editions in one build: a fault in one keeps none of the others from being published, and their order is no matter. */
class SeveralEditionsTest {
    private static final String DAY = "2026-11-22";

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    private static List<String> published(Path out) {
        return Snapshot.of(out).keySet().stream()
                .map(file -> file.substring(0, file.indexOf('/')))
                .distinct()
                .toList();
    }

    @Test
    void theSoundOnesArePublishedAndTheOthersNamed() {
        SeveralEditions several = SeveralEditions.in(folder);
        several.replace("content/editions/devon/edition.yaml", "address: https", "address: http");
        several.write("content/editions/kent/training.md", "");
        CommandRun run = several.build(DAY, out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("content/editions/devon/edition.yaml:")
                .contains("content/editions/kent/training.md:1: the file is empty.")
                .endsWith("\n2 problems. Not published: devon, kent. 1 edition is up to date.\n");
        assertThat(run.out()).isEqualTo("England: " + out.resolve("england/index.html") + "\n");
        assertThat(published(out)).containsExactly("england");
    }

    @Test
    void anEditionWhoseFileCannotBeReadIsNamedToo() throws IOException {
        SeveralEditions several = SeveralEditions.in(folder);
        several.write("content/editions/devon/edition.yaml", "no fields");
        Files.delete(folder.resolve("content/editions/kent/edition.yaml"));
        several.write("content/editions/england/training.md", "");
        CommandRun run = several.build(DAY, out);
        assertThat(run.err().lines()).hasSize(4).last().isEqualTo("3 problems. Nothing was published.");
        CommandRun check = CommandRun.of(several.project(), "check");
        assertThat(check.err()).isEqualTo(run.err());
        Files.delete(folder.resolve("content/editions/england/training.md"));
        assertThat(several.build(DAY, out).err())
                .endsWith("2 problems. Not published: devon, kent. 1 edition is up to date.\n");
    }

    @Test
    void aFaultBelowStopsWhatExtendsItAlone() {
        SeveralEditions several = SeveralEditions.in(folder);
        several.append("content/editions/england/edition.yaml", "colour: red\n");
        assertThat(several.build(DAY, out).err())
                .endsWith("1 problem. Not published: devon, england. 1 edition is up to date.\n");
        assertThat(published(out)).containsExactly("kent");
    }

    @Test
    void aFaultElsewhereIsNoConcernOfAnEditionThatIsNamed() {
        SeveralEditions several = SeveralEditions.in(folder);
        several.write("content/editions/devon/edition.yaml", "no fields");
        CommandRun named = CommandRun.of(
                several.project(),
                "build",
                "--pages-only",
                "--edition",
                "kent",
                "--as-at",
                DAY,
                "--out",
                out.toString());
        assertThat(named.err()).isEmpty();
        assertThat(named.status()).isZero();
    }

    @Test
    void whatWasPublishedBeforeStaysWhereAnEditionIsRefused() {
        SeveralEditions several = SeveralEditions.in(folder);
        several.build(DAY, out);
        Map<String, String> before = Snapshot.of(out);
        several.write("content/editions/kent/training.md", "");
        assertThat(several.build(DAY, out).status()).isEqualTo(1);
        assertThat(Snapshot.of(out)).isEqualTo(before);
    }

    @Test
    void partsTogetherAreTheWholeByteForByte() {
        SeveralEditions several = SeveralEditions.in(folder);
        List<String> ids = new ArrayList<>(List.of("devon", "england", "kent"));
        for (String id : List.of("york", "bath", "ely", "hull")) {
            several.addLike("england", id);
            several.write(
                    "content/editions/" + id + "/facts.yaml",
                    "childrens-services: the children's team of " + id + "\n");
            ids.add(id);
        }
        several.build(DAY, out);
        Map<String, String> whole = Snapshot.of(out);
        assertThat(published(out)).containsExactlyInAnyOrderElementsOf(ids);
        Path parts = folder.resolve("parts");
        for (String part : List.of("3/3", "1/3", "2/3")) {
            CommandRun run = CommandRun.of(
                    several.project(),
                    "build",
                    "--pages-only",
                    "--as-at",
                    DAY,
                    "--shard",
                    part,
                    "--out",
                    parts.toString());
            assertThat(run.err()).isEmpty();
        }
        assertThat(Snapshot.of(parts)).isEqualTo(whole);
    }
}

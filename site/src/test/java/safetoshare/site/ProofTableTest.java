package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table at the end of a build has each row that it should, and none from another build. */
class ProofTableTest {
    private static final Instant BEGAN = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void rowsStandInTheOrderOfTheirFilesWhicheverFolderTheyAreIn() throws IOException {
        Path first = row("one/20-walks.txt", "Walks\t1,493", 0);
        Path second = row("two/10-questions.txt", "Questions asked\t15", 1);
        ProofTable table = ProofTable.of(
                BEGAN, List.of(first.getParent(), second.getParent()), List.of("10-questions.txt", "20-walks.txt"));
        assertThat(table.faults()).isEmpty();
        assertThat(table.text()).isEqualTo("""
                Questions asked  15
                Walks            1,493
                """);
    }

    @Test
    void aRowThatIsMissingAndOneThatIsNotExpectedAreTold() throws IOException {
        Path row = row("10-walk.txt", "Walks\t1,493", 0);
        assertThat(ProofTable.of(BEGAN, List.of(row.getParent(), folder.resolve("none")), List.of("10-walks.txt"))
                        .faults())
                .containsExactly(
                        "10-walks.txt: no test has written this row. Run all tests.",
                        "10-walk.txt: this row is not expected. Name it in ProofTable.");
    }

    @Test
    void aRowFromAnOlderBuildIsTold() throws IOException {
        Path row = row("10-walks.txt", "Walks\t1,493", -1);
        assertThat(ProofTable.of(BEGAN, List.of(row.getParent()), List.of("10-walks.txt"))
                        .faults())
                .containsExactly(row + ": this row is of an older build. Run all tests.");
    }

    @Test
    void aRowThatTwoTestsWriteIsTold() throws IOException {
        Path one = row("one/10-walks.txt", "Walks\t1", 0);
        Path two = row("two/10-walks.txt", "Walks\t2", 0);
        assertThat(ProofTable.of(BEGAN, List.of(one.getParent(), two.getParent()), List.of("10-walks.txt"))
                        .faults())
                .containsExactly(two + ": two tests write this row. Rename one.");
    }

    private Path row(String name, String text, int secondsAfterBeginning) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text + "\n");
        Files.setLastModifiedTime(file, FileTime.from(BEGAN.plusSeconds(secondsAfterBeginning)));
        return file;
    }
}

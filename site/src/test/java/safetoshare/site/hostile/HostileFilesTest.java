package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.CommandRun;
import safetoshare.site.Proof;
import safetoshare.site.Snapshot;

/** Files that are none, names that are none, and files beyond all measure are refused where they lie. */
class HostileFilesTest {
    @TempDir
    private static Path folder;

    private static HostileProject project;
    private static Map<String, String> before = Map.of();
    private static int refused;

    @BeforeAll
    static void begin() throws IOException {
        project = HostileProject.in(folder.resolve("project"));
        Files.createDirectories(folder.resolve("outside"));
        Files.writeString(folder.resolve("outside/page.md"), project.sound().get("consent.md"));
        assertThat(build().status()).isZero();
        before = Snapshot.of(folder);
    }

    /** Builds every edition, of which those already up to date stay as they are. */
    private static CommandRun build() {
        return project.run(
                "build",
                "--pages-only",
                "--as-at",
                "2026-11-22",
                "--out",
                folder.resolve("out").toString());
    }

    static List<FileAttack> attacks() {
        return FileAttack.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedWhereItLiesAndNothingIsWrittenAnywhere(FileAttack attack) throws Exception {
        Path editions = project.edition().resolve("..").normalize();
        try {
            attack.laying().lay(editions, folder.resolve("outside"));
            CommandRun run = build();
            assertThat(run.err()).contains("content/editions/" + attack.told());
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).doesNotContain("root:");
        } finally {
            mend(editions);
        }
        assertThat(Snapshot.of(folder)).isEqualTo(before);
        refused++;
    }

    @AfterAll
    static void prove() throws IOException {
        Proof.row("91-hostile-files", "Hostile files and names in an edition", refused + " refused, 0 otherwise");
    }

    private static void mend(Path editions) throws IOException {
        try (Stream<Path> all = Files.list(editions)) {
            for (Path each : all.toList()) {
                String name = each.getFileName().toString();
                if (!name.equals("england") && !name.equals("README.md")) {
                    if (Files.isSymbolicLink(each)) {
                        Files.delete(each);
                    } else {
                        PathUtils.deleteDirectory(each);
                    }
                }
            }
        }
        project.write(project.sound());
    }
}

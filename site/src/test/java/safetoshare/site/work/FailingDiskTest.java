package safetoshare.site.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.AnotherMachine;
import safetoshare.site.CommandRun;
import safetoshare.site.Proof;
import safetoshare.site.SoundProject;
import safetoshare.site.WholeForm;
import safetoshare.site.build.Project;

/** A disk that is full, or cannot be written to, leaves what was published as it was, and the next build publishes. */
class FailingDiskTest {
    private static final String ROW = "98-failing-disks";
    private static final String NAME = "Builds onto failing disks";

    @TempDir
    private Path folder;

    @Test
    void whatWasPublishedStaysWholeWhereADiskIsFullOrOnlyToBeRead() throws Exception {
        if (!mayMount()) {
            Proof.row(ROW, NAME, "none: no disk can be mounted here");
            abort(
                    "SKIPPED: no disk can be mounted here, so no full one was tried. It needs unshare -rm, as in Debian.");
        }
        Files.createDirectory(folder.resolve("out"));
        CommandRun run = AnotherMachine.run(
                List.of("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=24m disk \"$0\" && exec \"$@\""),
                List.of(
                        folder.resolve("out").toString(),
                        AnotherMachine.JAVA.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dsafety=" + System.getProperty("safety", ""),
                        "-Dproject.top=" + SoundProject.top(),
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDisk.class.getName(),
                        folder.toString(),
                        String.valueOf(WholeForm.rounds(8, 100))));
        assertThat(run.status()).as(run.out()).isZero();
        String seen = run.outLines().get(run.outLines().size() - 1);
        assertThat(seen).matches("\\d+ full, [1-9]\\d* of them too full; 1 only to be read");
        Proof.row(ROW, NAME, seen + "; the last good edition whole after each");
    }

    private static boolean mayMount() throws InterruptedException {
        try {
            Process tried = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "disk", "/mnt")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return tried.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What a full disk does, where none can be mounted: no file may grow beyond 20,480 bytes. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no ulimit to end a file early.")
    void whatWasPublishedStaysWholeWhereFilesCannotBeWrittenToTheirEnd() throws Exception {
        TwoTexts texts = new TwoTexts(folder);
        Map<String, String> before = texts.published();
        texts.turn();
        CommandRun run = AnotherMachine.run(
                List.of(
                        "sh",
                        "-c",
                        "ulimit -f 40 && exec \"$0\" \"$@\"",
                        AnotherMachine.JAVA.toString(),
                        "-XX:-UsePerfData"),
                AnotherMachine.line(texts.project().top(), TwoTexts.line(texts.out())));
        assertThat(run.status()).as(run.out()).isEqualTo(3);
        assertThat(run.out()).contains("File too large").doesNotContain("\tat ");
        assertThat(texts.published()).isEqualTo(before);
        texts.buildNext();
    }

    @Test
    void aPlaceThatIsNoFolderIsToldAndLeftAsItIs() throws IOException {
        File file = Files.writeString(folder.resolve("file"), "").toFile();
        CommandRun run = CommandRun.of(
                new Project(SoundProject.top()), TwoTexts.line(file.toPath().resolve("out")));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains(file.toString()).doesNotContain("\tat ");
        assertThat(file).isFile();
    }
}

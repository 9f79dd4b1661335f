package safetoshare.site.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.AnotherMachine;
import safetoshare.site.Proof;
import safetoshare.site.Snapshot;
import safetoshare.site.WholeForm;

/** A build may be killed at any moment: what was published before is whole, and the next build publishes. */
class KilledBuildsTest {
    private static final int SECOND = 1_000_000_000;

    /** For how long after its last file a build still moves folders and deletes. */
    private static final int END = SECOND / 20;

    @TempDir
    private Path folder;

    private final Random random = WholeForm.random();
    private Reader.Seen seen = Reader.Seen.NOTHING;
    private int published;
    private int aside;

    @Test
    void whatIsPublishedStaysWhole() throws Exception {
        TwoTexts texts = new TwoTexts(folder);
        int kills = WholeForm.rounds(9, 200);
        long time = timeOfOne(texts);
        for (int i = 0; i < kills; i++) {
            texts.turn();
            kill(texts, i % 3, time);
            texts.buildNext();
            WholeForm.tell(i + 1, kills);
        }
        assertThat(seen.looks()).isGreaterThan(kills);
        assertThat(seen.halves()).isZero();
        Proof.row(
                "96-killed-builds",
                "Builds killed at random moments",
                "%d; the last good edition whole after %d, the next build right after %d; killed as folders were moved: %d, as the new one stood: %d"
                        .formatted(kills, kills, kills, aside, published));
        Proof.row(
                "97-reader",
                "Times a reader looked meanwhile",
                "%,d; half an edition %d, none for a moment %d"
                        .formatted(seen.looks(), seen.halves(), seen.absences()));
    }

    /** Lets one build end, to know how long they take here. */
    private static long timeOfOne(TwoTexts texts) throws IOException, InterruptedException {
        texts.turn();
        long start = System.nanoTime();
        assertThat(build(texts).waitFor()).isZero();
        return System.nanoTime() - start;
    }

    private static Process build(TwoTexts texts) throws IOException {
        return AnotherMachine.start(
                List.of(AnotherMachine.JAVA.toString()),
                AnotherMachine.line(texts.project().top(), TwoTexts.line(texts.out())));
    }

    /**
     * Kills a build.
     *
     * @param kind at any moment, at any moment once there are files, or as folders are moved
     */
    private void kill(TwoTexts texts, int kind, long time)
            throws IOException, InterruptedException, ExecutionException {
        try (Reader reader = new Reader(texts)) {
            Process build = build(texts);
            Path work = texts.out().resolve(".england.work");
            if (kind == 1) {
                await(work, build);
            } else if (kind == 2) {
                await(work.resolve("build.json"), build);
            }
            LockSupport.parkNanos((long) (random.nextDouble() * (kind == 0 ? time : kind == 1 ? time / 2 : END)));
            build.destroyForcibly();
            assertThat(build.waitFor(10, TimeUnit.MINUTES)).isTrue();
            seen = seen.and(reader.stop());
        }
        Path last = texts.out().resolve(".england.last");
        boolean moved = !Files.exists(texts.out().resolve("england"));
        aside += moved || Files.exists(last) ? 1 : 0;
        assertThat(texts.isWhole(moved ? Snapshot.of(last) : texts.published())).isTrue();
        published += !moved && texts.published().equals(texts.wanted()) ? 1 : 0;
    }

    /** Waits for a file of a build, or for its end. */
    private static void await(Path file, Process build) {
        while (build.isAlive() && !Files.exists(file)) {
            Thread.onSpinWait();
        }
    }
}

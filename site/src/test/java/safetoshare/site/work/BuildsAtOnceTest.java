package safetoshare.site.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.AnotherMachine;
import safetoshare.site.CommandRun;
import safetoshare.site.Proof;
import safetoshare.site.Snapshot;
import safetoshare.site.WholeForm;

/** What others do while a build runs: build into the same folder, save a source, set the clock. Nothing is ever mixed. */
class BuildsAtOnceTest {
    private static final String WAITS = "Another build is at work on england. Waiting for it to end.\n";

    @TempDir
    private static Path folder;

    private static TwoTexts texts;

    @BeforeAll
    static void publish() {
        texts = new TwoTexts(folder);
    }

    @Test
    void ofTwoBuildsOneWaitsAndBothPublishWhole() throws Exception {
        int rounds = WholeForm.rounds(1, 20);
        for (int i = 0; i < rounds; i++) {
            texts.turn();
            String[] line = TwoTexts.line(texts.out());
            Process first = AnotherMachine.start(
                    List.of(AnotherMachine.JAVA.toString()),
                    AnotherMachine.line(texts.project().top(), line));
            while (first.isAlive() && !Files.exists(texts.out().resolve(".england.work"))) {
                Thread.onSpinWait();
            }
            CommandRun second = texts.build(texts.out());
            assertThat(second.err()).isEqualTo(WAITS);
            assertThat(second.status()).isZero();
            assertThat(second.out()).endsWith("1 edition was up to date.\n");
            assertThat(first.waitFor()).isZero();
            assertThat(texts.published()).isEqualTo(texts.wanted());
        }
        texts.buildNext();
        Proof.row("98-two-builds", "Two builds at once into one folder", rounds + " times: one waited, none was mixed");
    }

    @Test
    void whatIsSavedDuringABuildIsPublishedWholeOrNotAtAll() throws Exception {
        Random random = WholeForm.random();
        int rounds = WholeForm.rounds(6, 100);
        int refused = 0;
        long time = 0;
        for (int i = 0; i < rounds; i++) {
            texts.turn();
            long start = System.nanoTime();
            CompletableFuture<CommandRun> build = CompletableFuture.supplyAsync(() -> texts.build(texts.out()));
            LockSupport.parkNanos((long) (random.nextDouble() * time));
            texts.turn();
            if (random.nextBoolean()) {
                saveSlowly();
            }
            CommandRun run = build.get(10, TimeUnit.MINUTES);
            time = System.nanoTime() - start;
            assertThat(run.status()).as(run.err()).isLessThan(2);
            refused += run.status();
            assertThat(texts.isWhole(texts.published())).isTrue();
            texts.buildNext();
        }
        Proof.row(
                "98-saved-meanwhile",
                "Sources saved during a build",
                "%d times, of which %d were refused; none was mixed, the next build right after each"
                        .formatted(rounds, refused));
    }

    /** Saves the file as an editor does that empties it first. */
    private void saveSlowly() throws Exception {
        String words = Files.readString(texts.file());
        texts.save(words.substring(0, words.length() / 2));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        texts.save(words);
    }

    @Test
    void aClockThatWasSetBackHidesNoChange() throws Exception {
        texts.buildNext();
        Map<String, String> before = texts.published();
        Clocks.set(folder, "2041-02-03T04:05:06Z");
        texts.buildNext();
        assertThat(texts.published()).isEqualTo(before);
        texts.turn();
        Clocks.set(texts.file(), "2001-02-03T04:05:06Z");
        texts.buildNext();
        assertThat(texts.published()).isNotEqualTo(before);
        assertThat(texts.build(texts.out()).out()).endsWith("1 edition was up to date.\n");
        Path other = folder.resolve("other");
        assertThat(texts.build(other).status()).isZero();
        assertThat(Snapshot.of(other.resolve("england"))).isEqualTo(texts.wanted());
        Proof.row("98-clock", "Clock set back by forty years", "a change was found, and published whole");
    }
}

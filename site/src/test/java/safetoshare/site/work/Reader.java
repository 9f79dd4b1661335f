package safetoshare.site.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import safetoshare.site.Snapshot;

/**
 * Reads all files of what is published, again and again while builds go on. Where {@code build.json} is the same before and
 * after, they have to be those of one edition.
 */
final class Reader implements AutoCloseable {
    /** So that builds have room to run. */
    private static final long PAUSE = 10_000_000;

    private final TwoTexts texts;
    private final Path folder;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> reading;
    private volatile boolean ended;
    private int looks;
    private int changes;
    private int absences;
    private int halves;

    Reader(TwoTexts texts) {
        this.texts = texts;
        this.folder = texts.out().resolve("england");
        this.reading = thread.submit(() -> {
            while (!ended) {
                look();
                LockSupport.parkNanos(PAUSE);
            }
        });
    }

    /**
     * What was seen.
     *
     * @param looks how often all files were read
     * @param changes how often another edition took the place meanwhile
     * @param absences how often nothing stood there
     * @param halves how often what was seen was no edition
     */
    record Seen(int looks, int changes, int absences, int halves) {
        static final Seen NOTHING = new Seen(0, 0, 0, 0);

        Seen and(Seen other) {
            return new Seen(
                    looks + other.looks, changes + other.changes, absences + other.absences, halves + other.halves);
        }
    }

    private void look() {
        byte[] before = told();
        Optional<Map<String, String>> files = files();
        byte[] after = told();
        looks++;
        if (before.length == 0 || after.length == 0) {
            absences++;
        } else if (!Arrays.equals(before, after)) {
            changes++;
        } else if (files.isEmpty() || !texts.isWhole(files.get())) {
            halves++;
        }
    }

    private Optional<Map<String, String>> files() {
        try {
            return Optional.of(Snapshot.of(folder));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private byte[] told() {
        try {
            return Files.readAllBytes(folder.resolve("build.json"));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Stops reading, and tells what was seen. */
    Seen stop() throws InterruptedException, ExecutionException {
        ended = true;
        reading.get();
        return new Seen(looks, changes, absences, halves);
    }

    @Override
    public void close() {
        ended = true;
        thread.shutdown();
    }
}

package safetoshare.site.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each stage took, summed over the editions. */
public final class Timings {
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** Runs a stage and adds the time it took. */
    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(stage, System.nanoTime() - start);
        }
    }

    /** The same for a stage of which nothing comes but its files. */
    void run(String stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return stage;
        });
    }

    private synchronized void add(String stage, long time) {
        nanos.merge(stage, time, Long::sum);
    }

    /** The stages in the order first run, each with its time in milliseconds. */
    public synchronized Map<String, Long> milliseconds() {
        Map<String, Long> millis = new LinkedHashMap<>();
        nanos.forEach((stage, time) -> millis.put(stage, time / 1_000_000));
        return millis;
    }
}

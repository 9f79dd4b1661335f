package safetoshare.site.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has work done in a thread of its own, and tells where it stands if it does not come to an end. */
final class Watch {
    /** Seconds on the processor, which are the same on a machine that has much else to do. */
    private static final long MOST_SECONDS = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Watch() {}

    /** What came of some work; an error if any thread worked for too long on it, or if it failed. */
    static <T> T over(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(() -> run(work, result), "hostile case");
        worker.setDaemon(true);
        Map<Long, Long> before = worked();
        worker.start();
        while (true) {
            try {
                return result.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                endIfTooLong(before, worker);
            } catch (ExecutionException e) {
                throw new AssertionError("The program failed: " + e.getCause(), e.getCause());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static <T> void run(Callable<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.call());
        } catch (Throwable thrown) {
            result.completeExceptionally(thrown);
        }
    }

    /** How long each thread has worked so far, since others may work for the one that was asked. */
    private static Map<Long, Long> worked() {
        Map<Long, Long> worked = new HashMap<>();
        for (long id : THREADS.getAllThreadIds()) {
            worked.put(id, THREADS.getThreadCpuTime(id));
        }
        return worked;
    }

    private static void endIfTooLong(Map<Long, Long> before, Thread worker) {
        worked().forEach((id, worked) -> {
            if (TimeUnit.NANOSECONDS.toSeconds(worked - before.getOrDefault(id, 0L)) >= MOST_SECONDS) {
                AssertionError error = new AssertionError("No end after " + MOST_SECONDS + " seconds of work.");
                ThreadInfo busy = THREADS.getThreadInfo(id, Integer.MAX_VALUE);
                if (busy != null) {
                    error.setStackTrace(busy.getStackTrace());
                }
                worker.interrupt();
                throw error;
            }
        });
    }
}

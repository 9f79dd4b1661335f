package safetoshare.site.hostile;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has work done in a thread of its own, and tells where it stands if it does not come to an end. */
final class Watch {
    /** Seconds on the processor, which are the same on a machine that has much else to do. */
    private static final long MOST_SECONDS = 10;

    private Watch() {}

    /** What came of some work; an error if it worked for too long, or failed. */
    static <T> T over(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(() -> run(work, result), "hostile case");
        worker.setDaemon(true);
        worker.start();
        while (true) {
            try {
                return result.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                endIfTooLong(worker);
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

    private static void endIfTooLong(Thread worker) {
        long worked = ManagementFactory.getThreadMXBean().getThreadCpuTime(worker.getId());
        if (TimeUnit.NANOSECONDS.toSeconds(worked) >= MOST_SECONDS) {
            AssertionError error = new AssertionError("No end after " + MOST_SECONDS + " seconds of work.");
            error.setStackTrace(worker.getStackTrace());
            worker.interrupt();
            throw error;
        }
    }
}

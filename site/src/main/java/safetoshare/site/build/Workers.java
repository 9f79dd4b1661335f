package safetoshare.site.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works through a list, as many pieces at once as there are processors, and tells what came of each in order. Where there are
 * more processors than pieces, those left over help with what a piece does side by side.
 */
final class Workers {
    private Workers() {}

    /**
     * Works through a list. After a fault no more is begun; what has been begun is ended first.
     *
     * @param done told what came of each piece of work, in the order of the list
     * @return what came of each, in the same order
     */
    static <W, R> List<R> all(List<W> work, Function<W, R> worked, Consumer<R> done) {
        ExecutorService workers = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        List<CompletableFuture<R>> begun = work.stream()
                .map(each -> CompletableFuture.supplyAsync(() -> worked.apply(each), workers))
                .toList();
        try {
            List<R> results = new ArrayList<>();
            for (CompletableFuture<R> each : begun) {
                R result = each.join();
                done.accept(result);
                results.add(result);
            }
            return results;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        } finally {
            begun.forEach(each -> each.cancel(false));
            end(workers);
        }
    }

    /**
     * Does two pieces of work at once.
     *
     * @param beside what is done beside the other
     * @return what came of the other, once both are done
     */
    static <R> R both(Runnable beside, Supplier<R> work) {
        ForkJoinTask<?> begun = ForkJoinTask.adapt(beside).fork();
        try {
            return work.get();
        } finally {
            begun.join();
        }
    }

    private static void end(ExecutorService workers) {
        workers.shutdown();
        try {
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package safetoshare.site.build;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import safetoshare.site.content.Edition;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.ProblemsFound;
import safetoshare.site.work.WorkFolder;

/**
 * Puts editions that are not up to date in the place of what was published before, each whole or not at all.
 *
 * @param out the folder of published editions
 * @param inputs what decides how they come out
 * @param ofOneTime whether all that an edition is made of must have been read as it stood at one time
 * @param make makes all files of an edition
 * @param waiting told of an edition that another build is at
 */
record Renewal(
        Path out, Inputs inputs, boolean ofOneTime, BiConsumer<Edition, WorkFolder> make, Consumer<Edition> waiting) {

    /**
     * Renews an edition.
     *
     * @param layers the folders of its layers
     */
    Built of(Edition edition, List<Path> layers) {
        long start = System.nanoTime();
        Path place = out.resolve(edition.id());
        Ledger ledger = new Ledger(out);
        String made = inputs.of(edition, layers);
        if (ledger.holds(edition, made)) {
            return new Built.UpToDate(edition, place);
        }
        AtomicBoolean waited = new AtomicBoolean();
        try (WorkFolder work = WorkFolder.of(place, () -> {
            waited.set(true);
            waiting.accept(edition);
        })) {
            if (waited.get() && ledger.holds(edition, made)) {
                return new Built.UpToDate(edition, place);
            }
            make.accept(edition, work);
            boolean same = inputs.unchanged(edition, layers);
            if (ofOneTime && !same) {
                return saved(edition);
            }
            work.takePlace();
            if (same) {
                ledger.write(edition, made);
            }
            return new Built.Published(edition, place, (System.nanoTime() - start) / 1_000_000);
        } catch (ProblemsFound found) {
            return new Built.Refused(edition, found.problems());
        } catch (UncheckedIOException fault) {
            if (inputs.unchanged(edition, layers)) {
                throw fault;
            }
            return saved(edition);
        }
    }

    /** What was read of an edition is of two times, and its pages may not belong together. */
    private static Built saved(Edition edition) {
        Place file = new Place("content/editions/" + edition.id() + "/edition.yaml", 1);
        String what = "a file that this edition is made of was saved while it was built. Build it again.";
        return new Built.Refused(edition, List.of(new Problem(file, what)));
    }
}

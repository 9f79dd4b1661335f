package safetoshare.site.build;

import java.nio.file.Path;
import java.util.List;
import safetoshare.site.content.Edition;
import safetoshare.site.problem.Problem;

/** What came of an edition that was to be built. */
public sealed interface Built {
    /** The edition. */
    Edition edition();

    /**
     * It was built and published.
     *
     * @param folder where
     * @param milliseconds how long that took
     */
    record Published(Edition edition, Path folder, long milliseconds) implements Built {}

    /**
     * It was not built, because what is published is what would have come of it.
     *
     * @param folder where it is published
     */
    record UpToDate(Edition edition, Path folder) implements Built {}

    /**
     * It was not published; what was published before stays as it was.
     *
     * @param problems what is wrong in what people wrote
     */
    record Refused(Edition edition, List<Problem> problems) implements Built {}
}

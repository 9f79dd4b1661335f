package safetoshare.site.review;

import java.util.List;
import safetoshare.checker.flow.Walk;
import safetoshare.site.content.Guide;
import safetoshare.site.history.Revision;
import safetoshare.site.problem.Problem;

/**
 * An edition as it was at an older revision.
 *
 * @param revision when
 * @param guide what it said, as far as it can be read today
 * @param there whether the edition was there at all; if not, this is the national text that it stands on
 * @param walks its walks as they were approved; none if they were not recorded
 * @param problems what cannot be read as it is today
 */
public record Older(Revision revision, Guide guide, boolean there, List<Walk> walks, List<Problem> problems) {
    /** Keeps its own copies. */
    public Older {
        walks = List.copyOf(walks);
        problems = List.copyOf(problems);
    }
}

package safetoshare.site.problem;

import java.util.List;
import java.util.TreeSet;

/** Gathers problems, so that all are told at once, sorted, each once. */
public final class Problems {
    private final TreeSet<Problem> found = new TreeSet<>();

    /** Adds a problem: whole sentences that say what is wrong and what to do. */
    public void add(Place place, String what) {
        found.add(new Problem(place, what));
    }

    /** All problems found so far, sorted by place. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /**
     * Stops here if anything was found.
     *
     * @throws ProblemsFound with every problem
     */
    public void stopIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemsFound(all());
        }
    }
}

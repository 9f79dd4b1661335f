package safetoshare.site.problem;

import java.util.List;
import java.util.TreeSet;

/** Gathers problems, from any thread, so that all are told at once, sorted, each once. */
public final class Problems {
    /** How many are told; whoever finds so many has stopped looking. */
    public static final int MOST = 1_000;

    private final TreeSet<Problem> found = new TreeSet<>();

    /**
     * Adds a problem: whole sentences that say what is wrong and what to do.
     *
     * @throws ProblemsFound if there are so many that nobody need look for more
     */
    public synchronized void add(Place place, String what) {
        found.add(new Problem(place, what));
        if (found.size() >= MOST) {
            throw new ProblemsFound(all());
        }
    }

    /** Adds a problem that was found before. */
    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    /** Adds what others found. */
    public synchronized void addAll(Problems others) {
        found.addAll(others.all());
    }

    /** All problems found so far, sorted by place. */
    public synchronized List<Problem> all() {
        return List.copyOf(found);
    }

    /**
     * Stops here if anything was found.
     *
     * @throws ProblemsFound with every problem
     */
    public void stopIfAny() {
        List<Problem> all = all();
        if (!all.isEmpty()) {
            throw new ProblemsFound(all);
        }
    }
}

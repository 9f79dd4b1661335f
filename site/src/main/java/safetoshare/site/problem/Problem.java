package safetoshare.site.problem;

import java.util.Comparator;

/**
 * Something wrong in what people wrote.
 *
 * @param place where
 * @param what what is wrong and what to do, as whole sentences without the place
 */
public record Problem(Place place, String what) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::what);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The problem as it is printed, on one line: {@code path:line: what is wrong. What to do.} */
    @Override
    public String toString() {
        return Hidden.named(place + ": " + what);
    }
}

package safetoshare.site.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Helps someone who wrote a name that is not known. */
public final class Suggestion {
    /** Nothing that is valid is near to something longer. */
    private static final int LONG = 100;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /** As many as are read at a glance. */
    private static final int MANY = 20;

    private static final int FEW = 5;

    /**
     * A sentence that names the nearest valid name, or if none is near, all of them; of many, those that are least far.
     *
     * @param wrong what was written
     * @param valid what may be written; not empty
     */
    public static String of(String wrong, Collection<String> valid) {
        List<String> nearest = wrong.length() > LONG
                ? valid.stream().sorted().toList()
                : valid.stream()
                        .sorted(Comparator.<String>comparingInt(each -> DISTANCE.apply(wrong, each))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
        if (wrong.length() <= LONG && DISTANCE.apply(wrong, nearest.get(0)) <= Math.max(2, wrong.length() / 3)) {
            return "Did you mean " + nearest.get(0) + "?";
        }
        return nearest.size() > MANY
                ? "There are " + nearest.size() + ", such as " + listed(nearest.subList(0, FEW))
                : "Choose from: " + listed(nearest);
    }

    private static String listed(List<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }
}

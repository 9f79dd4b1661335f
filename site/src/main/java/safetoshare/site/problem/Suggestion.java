package safetoshare.site.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Helps someone who wrote a name that is not known. */
public final class Suggestion {
    /** Nothing that is valid is near to something longer. */
    private static final int LONG = 100;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /**
     * A sentence that names the nearest valid name, or all of them if none is near.
     *
     * @param wrong what was written
     * @param valid what may be written; not empty
     */
    public static String of(String wrong, Collection<String> valid) {
        if (wrong.length() > LONG) {
            return all(valid);
        }
        String nearest = valid.stream()
                .min(Comparator.<String>comparingInt(each -> DISTANCE.apply(wrong, each))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return DISTANCE.apply(wrong, nearest) <= Math.max(2, wrong.length() / 3)
                ? "Did you mean " + nearest + "?"
                : all(valid);
    }

    private static String all(Collection<String> valid) {
        return "Choose from: " + valid.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }
}

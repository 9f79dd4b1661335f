package safetoshare.site.monkey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a list that shows a fault shorter, for as long as it still shows one. */
final class Shrinking {
    private Shrinking() {}

    /**
     * The shortest list that was found: first of its ends, then by leaving out ever smaller pieces.
     *
     * @param whole the list
     * @param fails whether a list shows a fault
     */
    static <T> List<T> of(List<T> whole, Predicate<List<T>> fails) {
        List<T> shortest = end(whole, fails);
        for (int piece = Math.max(1, shortest.size() / 2); piece > 0; piece /= 2) {
            shortest = without(piece, shortest, fails);
        }
        return shortest;
    }

    private static <T> List<T> end(List<T> whole, Predicate<List<T>> fails) {
        for (int length = 8; length < whole.size(); length *= 2) {
            List<T> end = whole.subList(whole.size() - length, whole.size());
            if (fails.test(end)) {
                return end;
            }
        }
        return whole;
    }

    private static <T> List<T> without(int piece, List<T> list, Predicate<List<T>> fails) {
        List<T> shortest = list;
        for (int from = 0; from < shortest.size(); ) {
            List<T> less = new ArrayList<>(shortest.subList(0, from));
            less.addAll(shortest.subList(Math.min(from + piece, shortest.size()), shortest.size()));
            if (fails.test(less)) {
                shortest = less;
            } else {
                from += piece;
            }
        }
        return shortest;
    }
}

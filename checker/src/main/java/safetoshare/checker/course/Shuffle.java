package safetoshare.checker.course;

import java.util.ArrayList;
import java.util.List;

/** Brings things into an order that looks like chance and is the same each time for the same number. */
final class Shuffle {
    /** The odd number nearest to 2^32 divided by the golden ratio: it sends numbers that are near each other far apart. */
    private static final int APART = 0x9E3779B1;

    private int at;

    Shuffle(int number) {
        at = (number + 1) * APART;
    }

    /** As many of some numbers from 0 as are wanted, each once. */
    List<Integer> some(int wanted, int of) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < of; i++) {
            all.add(i);
        }
        return new ArrayList<>(mixed(all).subList(0, wanted));
    }

    /** All of a list, in another order. */
    <T> List<T> mixed(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        for (int last = mixed.size() - 1; last > 0; last--) {
            int other = below(last + 1);
            T moved = mixed.get(last);
            mixed.set(last, mixed.get(other));
            mixed.set(other, moved);
        }
        return mixed;
    }

    /** Marsaglia's xorshift with 32 bits (Journal of Statistical Software 8/14, 2003), which is never 0. */
    private int below(int end) {
        at ^= at << 13;
        at ^= at >>> 17;
        at ^= at << 5;
        return (at >>> 1) % end;
    }
}

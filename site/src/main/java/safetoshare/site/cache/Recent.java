package safetoshare.site.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was made lately, for those who ask for the same again. What many editions share is asked for again and again, and so
 * stays; what one edition alone has is soon forgotten, so that memory does not grow with their number.
 *
 * @param <K> what it is made of; equal keys make equal values
 * @param <V> what is made
 */
public final class Recent<K, V> {
    /**
     * In characters, more than the texts of a large edition, and as many as memory has room for: a text of an edition is asked
     * for by one check after the other, and an edition that does not fit would be read anew for each.
     */
    public static final int TEXTS =
            (int) Math.min(1 << 27, Math.max(1 << 23, Runtime.getRuntime().maxMemory() / 64));

    private final int most;
    private final ToIntBiFunction<K, V> size;
    private volatile Map<K, V> last = Map.of();
    private volatile Map<K, V> now = new ConcurrentHashMap<>();
    private int kept;

    /**
     * Keeps nothing as yet.
     *
     * @param most how much may be asked for until what was not asked for meanwhile is forgotten
     * @param size the size of a key and its value
     */
    public Recent(int most, ToIntBiFunction<K, V> size) {
        this.most = most;
        this.size = size;
    }

    /** The value of a key, as kept or else as made now. */
    public V get(K key, Function<? super K, ? extends V> made) {
        V value = get(key);
        if (value == null) {
            value = made.apply(key);
            put(key, value);
        }
        return value;
    }

    /** The value of a key, if it is kept. */
    public @Nullable V get(K key) {
        V value = now.get(key);
        if (value == null) {
            value = last.get(key);
            if (value != null) {
                put(key, value);
            }
        }
        return value;
    }

    /** Keeps the value of a key, in place of any other. */
    public synchronized void put(K key, V value) {
        if (now.put(key, value) == null) {
            kept += size.applyAsInt(key, value);
        }
        if (kept > most) {
            last = now;
            now = new ConcurrentHashMap<>();
            kept = 0;
        }
    }
}

package safetoshare.checker.flow;

import java.util.List;
import org.teavm.interop.PlatformMarker;
import org.teavm.interop.Platforms;

/**
 * Knows whether this code runs on a Java machine or as the script made of it, which is kept small: a flow reaches the script
 * only after the same definition was built, and so copied and found sound, on a Java machine.
 */
final class Compiled {
    private Compiled() {}

    /** Whether this is the script. */
    @PlatformMarker(Platforms.JAVASCRIPT)
    static boolean byTeaVM() {
        return false;
    }

    /** An immutable copy of a list; in the script, which shares its lists with nobody, the list itself. */
    static <T> List<T> copy(List<T> list) {
        return byTeaVM() ? list : List.copyOf(list);
    }
}

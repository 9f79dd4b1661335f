package gate;

import org.jspecify.annotations.NullMarked;

/** Nothing is wrong here. */
@NullMarked
final class Sound {
    private Sound() {}

    static String words() {
        return "sound";
    }
}

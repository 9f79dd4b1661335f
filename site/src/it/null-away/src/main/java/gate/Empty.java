package gate;

import org.jspecify.annotations.NullMarked;

/** Only what one method returns is wrong here. */
@NullMarked
final class Empty {
    private Empty() {}

    static String words() {
        return null;
    }
}

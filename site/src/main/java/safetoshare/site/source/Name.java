package safetoshare.site.source;

import java.util.Optional;
import java.util.Set;
import safetoshare.site.problem.Hidden;

/** What people may call a thing whose name becomes part of an address, of a page or of a file. */
public final class Name {
    /** How long a name may be. */
    static final int MOST_LETTERS = 60;

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private Name() {}

    /** Why a name cannot be used, and what to do, as the rest of a sentence and another; nothing if it can. */
    public static Optional<String> fault(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.of("cannot be used" + foreign(name) + ". Use only a-z, 0-9 and hyphens.");
        }
        if (name.length() > MOST_LETTERS) {
            return Optional.of("is longer than " + MOST_LETTERS + " letters. Shorten it.");
        }
        return DEVICES.contains(name)
                ? Optional.of("is that of a device on Windows, where no file can have it. Choose another.")
                : Optional.empty();
    }

    /** Names a letter that may look like one of ours, and is not. */
    private static String foreign(String name) {
        return name.codePoints()
                .filter(letter -> letter > '~' && Character.isLetterOrDigit(letter))
                .mapToObj(letter -> " as its letter " + Character.toString(letter) + " is " + Hidden.name(letter))
                .findFirst()
                .orElse("");
    }
}

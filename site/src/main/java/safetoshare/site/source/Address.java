package safetoshare.site.source;

import java.util.Optional;

/**
 * Where a page stands in a published edition: {@code ""} for the home page, {@code golden-rules/rule-3/} for a page below it.
 *
 * @param path the folder of the page, ending in {@code /} unless it is the home page
 */
public record Address(String path) implements Comparable<Address> {
    /** The home page. */
    public static final Address HOME = new Address("");

    private static final String INDEX = "index.md";

    /** The address of the page written in a file, such as {@code golden-rules/index.md} or {@code consent.md}. */
    public static Address ofSource(String file) {
        if (file.equals(INDEX) || file.endsWith("/" + INDEX)) {
            return new Address(file.substring(0, file.length() - INDEX.length()));
        }
        return new Address(file.substring(0, file.length() - ".md".length()) + "/");
    }

    /** The address of a page named as editors name it: {@code index}, {@code consent}, {@code golden-rules/rule-3}. */
    public static Address ofName(String name) {
        return name.equals("index") ? HOME : new Address(name + "/");
    }

    /** The page's name as editors write it. */
    public String name() {
        return path.isEmpty() ? "index" : path.substring(0, path.length() - 1);
    }

    /** The file that holds the page, from the edition's top. */
    public String file() {
        return path + "index.html";
    }

    /** The page above this one, if this is not the home page. */
    public Optional<Address> parent() {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        int slash = path.lastIndexOf('/', path.length() - 2);
        return Optional.of(new Address(path.substring(0, slash + 1)));
    }

    /** The way from the page to the edition's top: empty, or {@code ../} for each folder. */
    public String root() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }
}

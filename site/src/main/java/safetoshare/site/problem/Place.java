package safetoshare.site.problem;

/**
 * A place in a file that people write.
 *
 * @param path the file, from the project's top, with {@code /} between folders
 * @param line the line, counted from 1
 */
public record Place(String path, int line) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return path + ":" + line;
    }
}

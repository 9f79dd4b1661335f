package safetoshare.site.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** A part of a text in which items of lists may begin with a mark in square brackets: {@code - [x] words}. */
public sealed interface Marked {
    /**
     * What stands before, between and after such items.
     *
     * @param markdown the Markdown
     */
    record Words(String markdown) implements Marked {}

    /**
     * An item that begins with a mark.
     *
     * @param mark what stands in its brackets, without blanks around it
     * @param label the words up to the first empty line
     * @param below the Markdown below them, without its indent
     */
    record Item(Text mark, Text label, String below) implements Marked {}

    /** What a text from one character to before another is made of, in order. */
    static List<Marked> of(Body body, int from, int to) {
        return new Reader(body, from, to).read();
    }

    /** What of a kind stands among others. */
    static <T extends Marked> List<T> only(Class<T> kind, List<Marked> among) {
        return among.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The marks of a text, each as it may be written, with the line in which it stands. */
    static Set<Text> marks(Body body) {
        return only(Item.class, of(body, 0, body.markdown().length())).stream()
                .map(Item::mark)
                .flatMap(mark -> Stream.of("[" + mark.value() + "]", "[ " + mark.value() + "]")
                        .map(written -> new Text(written, mark.place())))
                .collect(Collectors.toSet());
    }

    /** Reads a text line by line. */
    final class Reader {
        private static final Pattern ITEM = Pattern.compile("- \\[([^\\[\\]]{0,20})](?: +(.*))?");
        private static final int INDENT = 2;

        private final Body.Lines lines;
        private final String markdown;
        private final int to;
        private int at;

        private Reader(Body body, int from, int to) {
            this.lines = body.lines();
            this.markdown = body.markdown();
            this.at = from;
            this.to = to;
        }

        private List<Marked> read() {
            List<Marked> read = new ArrayList<>();
            int words = at;
            while (at < to) {
                Matcher item = ITEM.matcher(line());
                if (item.matches()) {
                    addWords(words, at, read);
                    read.add(item(item));
                    words = at;
                } else {
                    at = next();
                }
            }
            addWords(words, to, read);
            return read;
        }

        private void addWords(int start, int end, List<Marked> read) {
            String words = markdown.substring(start, end).strip();
            if (!words.isEmpty()) {
                read.add(new Words(words));
            }
        }

        private Item item(Matcher first) {
            int start = at;
            StringBuilder label = new StringBuilder(
                    first.group(2) == null ? "" : first.group(2).strip());
            at = next();
            for (; at < to && isIndented(); at = next()) {
                label.append(' ').append(line().strip());
            }
            int below = at;
            while (at < to && (line().isBlank() || isIndented())) {
                at = next();
            }
            return new Item(
                    new Text(first.group(1).strip(), lines.place(start)),
                    new Text(label.toString().strip(), lines.place(start)),
                    markdown.substring(below, at).indent(-INDENT).strip());
        }

        private boolean isIndented() {
            return line().startsWith(" ".repeat(INDENT)) && !line().isBlank();
        }

        private String line() {
            return markdown.substring(at, end());
        }

        private int end() {
            int feed = markdown.indexOf('\n', at);
            return feed < 0 || feed > to ? to : feed;
        }

        private int next() {
            return Math.min(end() + 1, to);
        }
    }
}

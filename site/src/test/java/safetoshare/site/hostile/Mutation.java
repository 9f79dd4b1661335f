package safetoshare.site.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A change to a text, at a place told in ten-thousandths of it.
 *
 * @param kind what is done
 * @param at where
 * @param to where to, or how much
 * @param words what is put there, if anything
 */
record Mutation(Kind kind, int at, int to, String words) {
    private static final int WHOLE = 10_000;

    /** What can be done to a text. */
    enum Kind {
        VALUE,
        INSERT,
        FIELD,
        SPLICE,
        DELETE_LINE,
        DOUBLE_LINE,
        SWAP_LINES,
        INDENT,
        DELETE,
        DOUBLE,
        CUT
    }

    private static final Arbitrary<Mutation> ANY = Forms.ready(Arbitraries.frequencyOf(
            Tuple.of(12, some(YamlGrammar.value(), Kind.VALUE)),
            Tuple.of(2, some(YamlGrammar.field(), Kind.FIELD)),
            Tuple.of(8, some(MarkdownGrammar.text(), Kind.INSERT, Kind.SPLICE)),
            Tuple.of(
                    10,
                    some(
                            Arbitraries.just(""),
                            Kind.DELETE_LINE,
                            Kind.DOUBLE_LINE,
                            Kind.SWAP_LINES,
                            Kind.INDENT,
                            Kind.DELETE,
                            Kind.DOUBLE,
                            Kind.CUT))));

    /** Any change. */
    static Arbitrary<Mutation> any() {
        return ANY;
    }

    private static Arbitrary<Mutation> some(Arbitrary<String> words, Kind... kinds) {
        return Combinators.combine(
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(0, WHOLE - 1),
                        Arbitraries.integers().between(0, WHOLE - 1),
                        words)
                .as(Mutation::new);
    }

    String apply(String text) {
        return switch (kind) {
            case INSERT -> text.substring(0, letter(text)) + words + text.substring(letter(text));
            case DELETE -> text.substring(0, letter(text)) + text.substring(end(text));
            case DOUBLE -> text.substring(0, end(text)) + text.substring(letter(text));
            case CUT -> text.substring(0, letter(text));
            default -> {
                List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
                change(lines, (int) ((long) lines.size() * at / WHOLE));
                yield String.join("\n", lines);
            }
        };
    }

    private void change(List<String> lines, int line) {
        switch (kind) {
            case DELETE_LINE -> lines.remove(line);
            case DOUBLE_LINE -> lines.add(line, lines.get(line));
            case SWAP_LINES -> Collections.swap(lines, line, (int) ((long) lines.size() * to / WHOLE));
            case INDENT -> lines.set(line, " ".repeat(1 + to % 3) + lines.get(line));
            case FIELD -> lines.add(line, words);
            case SPLICE -> lines.add(line, "\n" + words + "\n");
            default -> {
                int field = field(lines, line);
                lines.set(field, lines.get(field).replaceFirst("(?s):.*", ":") + " " + words);
            }
        }
    }

    /** The next line that has a value, or this one if none has. */
    private static int field(List<String> lines, int line) {
        for (int i = 0; i < lines.size(); i++) {
            int each = (line + i) % lines.size();
            if (lines.get(each).matches(" *(- )?[a-z0-9-]+: .*")) {
                return each;
            }
        }
        return line;
    }

    private int letter(String text) {
        return (int) ((long) text.length() * at / WHOLE);
    }

    private int end(String text) {
        return Math.min(text.length(), letter(text) + 1 + to % 60);
    }
}

package safetoshare.site.secret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.secret.Plain.Row;

/** Finds user names and passwords: with their labels on one line, in cells side by side or one below the other. */
final class Credentials {
    /** "Log in as", and the name. */
    private static final Pattern AS =
            Pattern.compile("(?i)\\b(?:log(?:ging|ged)?|sign(?:ing|ed)?)[ -]?(?:in|on) (?:as|with|using)"
                    + " (?:(?:the|your) )?(?<rest>.{1,80})");

    private final List<Row> rows;
    private final BiConsumer<Kind, Integer> found;

    private Credentials(Plain text, BiConsumer<Kind, Integer> found) {
        this.rows = text.rows();
        this.found = found;
    }

    /** Tells the kind and the line of each. */
    static void find(Plain text, BiConsumer<Kind, Integer> found) {
        List<String> stems = Labels.stemsIn(text.words());
        if (!stems.isEmpty()) {
            new Credentials(text, found).run(stems);
        }
    }

    private void run(List<String> stems) {
        for (int at = 0; at < rows.size(); at++) {
            String small = rows.get(at).written().toLowerCase(Locale.UK);
            if (stems.stream().anyMatch(small::contains)) {
                look(at);
            }
        }
    }

    private void look(int at) {
        Row row = rows.get(at);
        List<String> cells = row.cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            String words = cells.get(cell);
            Optional<Kind> label = Labels.alone(words);
            if (label.isPresent()) {
                valueOf(label.get(), at, cell);
            } else {
                inLine(row, words, cell + 1 == cells.size() ? continuation(at) : "");
            }
        }
    }

    /** The line that goes on from one, if no empty line or new item stands between. */
    private String continuation(int at) {
        Row row = rows.get(at);
        if (at + 1 == rows.size()) {
            return "";
        }
        Row next = rows.get(at + 1);
        return next.line() == row.line() + 1 && !next.begins()
                ? "\n" + next.cells().get(0)
                : "";
    }

    private void inLine(Row row, String words, String next) {
        Matcher label = Labels.in(words);
        while (label.find()) {
            if (Value.follows(Labels.kind(label), words.substring(label.end()) + next)) {
                found.accept(Labels.kind(label), row.line());
            }
        }
        Matcher as = AS.matcher(words);
        if (as.find() && Value.follows(Kind.LOGIN, " " + as.group("rest"))) {
            found.accept(Kind.LOGIN, row.line());
        }
    }

    private void valueOf(Kind kind, int at, int cell) {
        Row row = rows.get(at);
        if (cell + 1 < row.cells().size() && Value.is(kind, row.cells().get(cell + 1))) {
            found.accept(kind, row.line());
            return;
        }
        if (at + 1 < rows.size()) {
            Row next = rows.get(at + 1);
            List<String> cells = next.cells();
            if (Value.is(kind, cells.get(Math.min(cell, cells.size() - 1)))) {
                found.accept(kind, next.line());
            }
        }
    }
}

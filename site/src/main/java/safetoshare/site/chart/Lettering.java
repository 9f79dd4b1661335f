package safetoshare.site.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Words set in lines, and how much room they need. Widths are those of common sans serif letters with some to spare, and are
 * the same on every machine whatever fonts it has.
 *
 * @param lines the lines
 */
record Lettering(List<String> lines) {
    /** The height of letters; every length of a drawing counts in the same unit. */
    static final int SIZE = 4;

    /** From one line to the next. */
    static final int LINE = 5;

    private static final int STEP = 4;
    private static final String NARROW = "iljtfrI1.,:;'’!|()- ";
    private static final String WIDE = "mwMW@%";

    /** Words broken into lines of at most some letters, where a single word is not longer. */
    static Lettering of(String words, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return new Lettering(lines);
    }

    /** How wide they are, as a multiple of 4: a few widths are less to write down than many. */
    int width() {
        double widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, line.chars().mapToDouble(Lettering::width).sum());
        }
        return (int) Math.ceil(widest * SIZE / STEP) * STEP;
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        return WIDE.indexOf(letter) >= 0 ? 0.95 : Character.isUpperCase(letter) ? 0.75 : 0.6;
    }

    int height() {
        return lines.size() * LINE;
    }
}

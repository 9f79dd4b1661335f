package safetoshare.site.reading;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells people how easily an edition is read. */
public final class TextReport {
    private static final int WORST = 3;

    private TextReport() {}

    /** Tells of each page, the hardest first, with its worst sentences. */
    public static void tell(EditionEase ease, PrintWriter out) {
        long hard = ease.tooHard().count();
        out.println("Reading ease of " + ease.name() + ": " + ease.pages().size() + " texts, " + hard
                + " above reading age " + EditionEase.OLDEST);
        ease.pages().forEach(page -> tell(page, out));
        out.flush();
    }

    private static void tell(PageEase page, PrintWriter out) {
        Measure all = page.measure();
        out.println();
        out.println(page.file() + ": reading age " + one(all.readingAge()) + ", " + all.words() + " words, "
                + one(all.meanSentence()) + " in a sentence, " + page.longest() + " in the longest, " + page.passive()
                + "% passive: " + page.title());
        for (Sentence sentence : page.worst(WORST)) {
            out.println("  " + sentence.text().place() + ": "
                    + one(sentence.measure().readingAge()) + ", " + sentence.words() + " words"
                    + (sentence.passive() ? ", passive" : "") + ": "
                    + sentence.text().value());
        }
    }

    private static String one(double number) {
        return String.format(Locale.UK, "%.1f", number);
    }
}

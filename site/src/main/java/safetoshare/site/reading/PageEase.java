package safetoshare.site.reading;

import java.util.Comparator;
import java.util.List;

/**
 * How easily a page is read.
 *
 * @param page its address, from the edition's top; empty of a text that is not shown
 * @param title its heading
 * @param file where its text begins
 * @param sentences its sentences, in order
 */
public record PageEase(String page, String title, String file, List<Sentence> sentences) {
    /** What is hardest to read comes first. */
    static final Comparator<PageEase> WORST_FIRST = Comparator.comparingDouble(
                    (PageEase page) -> page.measure().readingAge())
            .reversed()
            .thenComparing(PageEase::file);

    private static final Comparator<Sentence> HARDEST = Comparator.comparingDouble(
                    (Sentence each) -> each.measure().readingAge())
            .reversed();

    /** Of so few words no formula tells anything. */
    private static final int SHORT = 8;

    /** Keeps its own copy. */
    public PageEase {
        sentences = List.copyOf(sentences);
    }

    /** What it measures as a whole. */
    public Measure measure() {
        return Measure.of(sentences);
    }

    /** The words of the longest sentence. */
    public int longest() {
        return sentences.stream().mapToInt(Sentence::words).max().orElse(0);
    }

    /** The share of sentences in the passive, in hundredths. */
    public int passive() {
        long passive = sentences.stream().filter(Sentence::passive).count();
        return (int) Math.round(100.0 * passive / Math.max(1, sentences.size()));
    }

    /** The sentences that are hardest to read, the hardest first. */
    public List<Sentence> worst(int most) {
        return sentences.stream()
                .filter(each -> each.words() >= SHORT)
                .sorted(HARDEST)
                .limit(most)
                .toList();
    }
}

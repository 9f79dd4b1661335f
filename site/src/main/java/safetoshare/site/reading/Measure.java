package safetoshare.site.reading;

import java.util.List;

/**
 * What the ease of reading is reckoned from.
 *
 * @param sentences how many sentences
 * @param words how many words
 * @param syllables how many syllables
 */
public record Measure(int sentences, int words, int syllables) {
    /** The age at which children in the first grade of a school in the United States are told to be able to read a text. */
    private static final int AGE_BEFORE_FIRST_GRADE = 5;

    static Measure of(List<Sentence> all) {
        return new Measure(
                all.size(),
                all.stream().mapToInt(Sentence::words).sum(),
                all.stream().mapToInt(Sentence::syllables).sum());
    }

    /** Words in a sentence, on average. */
    public double meanSentence() {
        return (double) words / Math.max(1, sentences);
    }

    /**
     * The grade of a school in the United States: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of
     * New Readability Formulas for Navy Enlisted Personnel", Research Branch Report 8-75, Naval Air Station Memphis, 1975.
     */
    double grade() {
        return 0.39 * meanSentence() + 11.8 * syllablesOfWord() - 15.59;
    }

    /** The age from which on a text can be read: that of the grade. */
    public double readingAge() {
        return Math.max(AGE_BEFORE_FIRST_GRADE, grade() + AGE_BEFORE_FIRST_GRADE);
    }

    /** Reading ease, 100 for the easiest: R. Flesch, "A New Readability Yardstick", Journal of Applied Psychology 32, 1948. */
    double ease() {
        return 206.835 - 1.015 * meanSentence() - 84.6 * syllablesOfWord();
    }

    private double syllablesOfWord() {
        return (double) syllables / Math.max(1, words);
    }
}

package safetoshare.site.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Text;

/** The formulas, held to texts whose figures are known. */
class MeasureTest {
    /** Abraham Lincoln's speech of 1863, which many programs were measured with: about the eleventh grade, ease about 64. */
    private static final String GETTYSBURG = """
            Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and
            dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether
            that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that
            war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives
            that that nation might live. It is altogether fitting and proper that we should do this. But, in a larger sense, we
            can not dedicate - we can not consecrate - we can not hallow - this ground. The brave men, living and dead, who
            struggled here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long
            remember what we say here, but it can never forget what they did here. It is for us the living, rather, to be
            dedicated here to the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us
            to be here dedicated to the great task remaining before us - that from these honored dead we take increased devotion
            to that cause for which they gave the last full measure of devotion - that we here highly resolve that these dead
            shall not have died in vain - that this nation, under God, shall have a new birth of freedom - and that government of
            the people, by the people, for the people, shall not perish from the earth.
            """;

    private static Measure measure(String text) {
        return Measure.of(Sentence.in(new Text(text.strip(), new Place("a.md", 1))));
    }

    /** The figures that are given for "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature." */
    @Test
    void thirteenWordsOfTwentyFourSyllablesInOneSentence() {
        Measure platypus = new Measure(1, 13, 24);
        assertThat(platypus.ease()).isCloseTo(37.5, within(0.05));
        assertThat(platypus.grade()).isCloseTo(11.3, within(0.05));
        assertThat(platypus.readingAge()).isCloseTo(16.3, within(0.05));
    }

    @Test
    void aLongerTextOfKnownDifficulty() {
        Measure speech = measure(GETTYSBURG);
        assertThat(speech.sentences()).isEqualTo(10);
        assertThat(speech.grade()).isCloseTo(10.9, within(0.5));
        assertThat(speech.ease()).isCloseTo(64.4, within(2.0));
    }

    @Test
    void theEasiestTextIsForTheFirstYearsOfSchool() {
        assertThat(measure("The cat sat on the mat.").readingAge()).isEqualTo(5);
        assertThat(measure("The cat sat on the mat.").ease()).isCloseTo(116.1, within(0.1));
        assertThat(Measure.of(List.of())).isEqualTo(new Measure(0, 0, 0));
    }
}

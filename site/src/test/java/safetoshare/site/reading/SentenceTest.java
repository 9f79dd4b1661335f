package safetoshare.site.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.markdown.Paragraphs;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Body;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Text;

/** What counts as a sentence and as a word, and what is in the passive. */
class SentenceTest {
    private static List<Sentence> sentences(String markdown) {
        Body body = Body.of(new SourceFile("a.md", markdown), 1, markdown);
        return Paragraphs.of(body).stream()
                .flatMap(block -> Sentence.in(block).stream())
                .toList();
    }

    private static Sentence sentence(String text) {
        return Sentence.of(new Text(text, new Place("a.md", 1)));
    }

    @Test
    void eachSentencePointAndCellHasItsLine() {
        assertThat(sentences("""
                        ## A heading that does not count

                        Call the police first. Then write
                        down what you saw. "Who was there?" It
                        was no. 47 (see No. 3), on p. 2 of it.

                        Do not ask if asking would:

                        - put a child at risk
                          of more harm. Say so.
                        - delay help.
                        1. Ask your lead first

                        | A head | Another head |
                        |---|---|
                        | The cell of a table | Yes |
                        """))
                .extracting(each -> each.text().toString())
                .containsExactly(
                        "Text[value=Call the police first., place=a.md:3]",
                        "Text[value=Then write down what you saw., place=a.md:3]",
                        "Text[value=\"Who was there?\", place=a.md:4]",
                        "Text[value=It was no. 47 (see No. 3), on p. 2 of it., place=a.md:4]",
                        "Text[value=Do not ask if asking would:, place=a.md:7]",
                        "Text[value=put a child at risk of more harm., place=a.md:9]",
                        "Text[value=Ask your lead first, place=a.md:12]",
                        "Text[value=The cell of a table, place=a.md:16]");
    }

    @Test
    void whatIsCitedIsOneShortWordAndMarksAreNone() {
        assertThat(sentences("**Share** it ({law:ca-1989-s47}, {was:rule:2018-R4}), as [the page](/a.md) says."))
                .singleElement()
                .returns(8, Sentence::words)
                .returns(8, Sentence::syllables)
                .returns(
                        "Share it (Law, Law), as the page says.",
                        each -> each.text().value());
        assertThat(sentences("Weigh what may happen. {rule:2018-R4} says more."))
                .hasSize(2);
        assertThat(sentences("{layer:anytown}\nShare it with care."))
                .singleElement()
                .returns(4, Sentence::words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See the Children Act 1989 now. | 4",
                "The Safeguarding Vulnerable Groups Act 2006 says so. | 4",
                "The Data Protection (Processing of Sensitive Personal Data) Order 2000 is gone. | 4",
                "The Children's Wellbeing and Schools Act 2026 is new. | 4",
                "Act on it in 2026. | 5"
            })
    void theNameOfAnActIsOneShortWord(String text, int words) {
        assertThat(sentence(text).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The child was seen by a doctor.",
                "It is not always written down.",
                "Nothing may be shared.",
                "They have been told.",
                "The form isn't kept here.",
                "He got hurt and was immediately taken home.",
                "What is being done?"
            })
    void thePassiveIsFound(String text) {
        assertThat(sentence(text).passive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The doctor saw the child.",
                "You are worried, and so is the school.",
                "There is a need to share.",
                "Is it red?",
                "They shared what they needed.",
                "It is a used form."
            })
    void theActiveIsNotTakenForIt(String text) {
        assertThat(sentence(text).passive()).isFalse();
    }
}

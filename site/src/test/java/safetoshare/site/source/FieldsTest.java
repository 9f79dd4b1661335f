package safetoshare.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;

/** How fields are read by name and type, and what is said of those that are wrong. */
class FieldsTest {
    private final Problems problems = new Problems();

    private Fields fields(String yaml) {
        return Yaml.fields(new SourceFile("a.yaml", yaml), problems).orElseThrow();
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes | yes",
                "no | no",
                "null | null",
                "0x10 | 0x10",
                "2008 | 2008",
                "2026-11-22 | 2026-11-22",
                "12:30 | 12:30",
                "' 999 ' | 999",
                "\"a: b\" | a: b",
                "'it''s' | it's"
            })
    void valuesAreTextAsWritten(String yaml, String text) {
        assertThat(fields("a: " + yaml.replace("' 999 '", "\" 999 \"") + "\n").text("a"))
                .isEqualTo(text);
        assertThat(told()).isEmpty();
    }

    @Test
    void wordsMayRunOverSeveralLines() {
        assertThat(fields("a: one\n  two\nb: >\n  three\n  four\n").texts().values())
                .extracting(Text::value)
                .containsExactly("one two", "three four");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '%',
            value = {
                "\"b\\nc\" % the field a has several lines. Write it on one.",
                "\"b\\u202ec\" % the field a holds U+202E, which nobody can see. Write plain words."
            })
    void wordsThatNoLineOfAPageCanShowAreAProblem(String words, String told) {
        assertThat(fields("a: " + words).text("a")).isEmpty();
        assertThat(told()).containsExactly("a.yaml:1: " + told);
    }

    @Test
    void aNameThatLooksLikeAnotherIsAProblem() {
        assertThat(fields("l\u0430do: x").names()).isEmpty();
        assertThat(told())
                .containsExactly("a.yaml:1: the name l\u0430do cannot be used as its letter \u0430 is U+0430."
                        + " Use only a-z, 0-9 and hyphens.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\n", "a: \"\"\n", "a: ' '\n", "a: [b]\n", "a: {b: c}\n"})
    void aFieldWithoutWordsIsAProblem(String yaml) {
        assertThat(fields(yaml).text("a")).isEmpty();
        assertThat(told())
                .containsExactly(
                        "a.yaml:1: the field a should hold some words. Write them after the colon, in quotes if they begin with #.");
    }

    @Test
    void aFieldThatIsMissingIsAProblemWhereTheFieldsBegin() {
        assertThat(fields("b: 1\n").text("a")).isEmpty();
        assertThat(told()).containsExactly("a.yaml:1: the field a is missing. Add a line with a: and its value.");
    }

    @Test
    void aFieldThatMayBeLeftOutIsNoProblem() {
        assertThat(fields("b: 1\n").optionalText("a")).isEmpty();
        assertThat(fields("b: 1\n").optionalFields("a")).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void aDateIsReadStrictly() {
        assertThat(fields("a: 2028-02-29\n").date("a")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13-45", "2026-02-29", "2026-1-1", "22/11/2026", "26-11-22", "2026-11-22T00:00", "soon"})
    void whatIsNoDateIsAProblem(String wrong) {
        fields("b: 1\na: " + wrong + "\n").date("a");
        assertThat(told())
                .containsExactly("a.yaml:2: the field a holds " + wrong
                        + ", which is no date. Write year-month-day, such as 2026-11-22.");
    }

    @Test
    void aNumberIsAWholeNumber() {
        assertThat(fields("a: 010\n").number("a")).isEqualTo(10);
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "-1", "1.5", "1e3", "\u0661", "99999999999"})
    void whatIsNoWholeNumberIsAProblem(String wrong) {
        assertThat(fields("a: " + wrong + "\n").number("a")).isZero();
        assertThat(told())
                .containsExactly("a.yaml:1: the field a holds " + wrong + ". Write a whole number, such as 10.");
    }

    @Test
    void aChoiceIsOneOfItsWords() {
        List<String> choices = List.of("act", "guidance");
        assertThat(fields("a: guidance\n").choice("a", choices)).isEqualTo("guidance");
        assertThat(fields("a: guidence\n").choice("a", choices)).isEqualTo("act");
        assertThat(fields("a: poem or song\n").choice("a", choices)).isEqualTo("act");
        assertThat(fields("b: act\n").choice("a", choices)).isEqualTo("act");
        assertThat(told())
                .containsExactly(
                        "a.yaml:1: the field a holds guidence. Did you mean guidance?",
                        "a.yaml:1: the field a holds poem or song. Choose from: act, guidance.",
                        "a.yaml:1: the field a is missing. Add a line with a: and its value.");
    }

    @Test
    void eachItemOfAListKnowsItsLine() {
        assertThat(fields("a: [one,\n  two]\nb:\n  - three\n").list("a"))
                .containsExactly(new Text("one", new Place("a.yaml", 1)), new Text("two", new Place("a.yaml", 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: one\n", "a: []\n", "a: {b: c}\n"})
    void whatIsNoListIsAProblem(String yaml) {
        assertThat(fields(yaml).list("a")).isEmpty();
        assertThat(told()).containsExactly("a.yaml:1: the field a should be a list. Write a: [one, another].");
    }

    @Test
    void fieldsWithinAFieldKnowTheirPlaces() {
        Fields inner = fields("a:\n  b: 1\n  c: 2\n").fields("a").orElseThrow();
        assertThat(inner.place()).isEqualTo(new Place("a.yaml", 1));
        assertThat(inner.texts())
                .containsEntry("c", new Text("2", new Place("a.yaml", 3)))
                .containsOnlyKeys("b", "c");
    }

    @Test
    void wordsWhereFieldsShouldBeAreAProblem() {
        assertThat(fields("a: words\n").fields("a")).isEmpty();
        assertThat(told())
                .containsExactly("a.yaml:1: the field a should hold fields of its own. Indent them below it.");
    }

    @Test
    void aFieldWrittenTwiceIsAProblemAndTheFirstIsKept() {
        assertThat(fields("a: 1\nb: 2\na: 3\n").text("a")).isEqualTo("1");
        assertThat(told()).containsExactly("a.yaml:3: the field a stands here a second time. Keep one.");
    }

    @Test
    void aFieldThatNobodyAskedForIsAProblemOnceAllWereAskedFor() {
        Fields fields = fields("summary: 1\ntitel: 2\n");
        fields.text("summary");
        fields.optionalText("title");
        assertThat(told()).isEmpty();
        fields.end();
        assertThat(told()).containsExactly("a.yaml:2: there is no field titel here. Did you mean title?");
    }

    @Test
    void aNameThatIsNotPlainTextIsAProblem() {
        assertThat(fields("? [a, b]\n: 1\nc: 2\n").names()).containsExactly("c");
        assertThat(told())
                .containsExactly("a.yaml:1: the name of a field is not plain text. Write a name, a colon and a value.");
    }
}

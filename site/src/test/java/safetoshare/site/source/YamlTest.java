package safetoshare.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;

/** What is read as YAML, and what is refused. */
class YamlTest {
    private final Problems problems = new Problems();

    private Optional<Fields> read(String text) {
        return Yaml.fields(new SourceFile("a.yaml", text), problems);
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void fieldsComeInTheOrderWritten() {
        assertThat(read("b: 1\na: 2\n").map(Fields::names)).contains(List.of("b", "a"));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- one\n- two\n", "only words\n", "# only a comment\n", "--- \n"})
    void somethingElseThanFieldsIsAProblem(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(told())
                .containsExactly("a.yaml:1: this should be fields. Write lines of a name, a colon and a value.");
    }

    @Test
    void theLineOfAMistakeIsNamed() {
        assertThat(read("a: 1\nb: 2\nc: d: e\n")).isEmpty();
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("a.yaml:3: this cannot be read as a name, a colon and a value: mapping values are not");
    }

    @Test
    void aQuoteThatNeverEndsIsToldAtTheLastLineThatIsThere() {
        assertThat(read("a: 1\nb: \"c\n\n")).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("a.yaml:2: this cannot be read as a name, a colon");
    }

    @Test
    void aLineIsCountedFromTheFilesBeginning() {
        assertThat(Yaml.fields(new SourceFile("a.md", "---\na: 1\nb: [\n---\n"), 2, "a: 1\nb: [\n", problems))
                .isEmpty();
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("a.md:4: this cannot be read as a name, a colon and a value: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [1]\nb: *a\n",
                "a: &a {b: *a}\n",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"
            })
    void anAliasOfSomethingLargerThanAWordIsRefused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("a.yaml:1: ");
    }

    @Test
    void nestingThatNobodyWouldWriteIsRefused() {
        assertThat(read("a: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n")).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void aFileThatNobodyWouldWriteIsRefused() {
        assertThat(read("a:\n" + "  - and so on and on\n".repeat(60_000))).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void aTagThatNamesAClassIsRefused() {
        assertThat(read("b: 1\na: !!java.net.URL [\"https://a.example/\"]\n")).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("a.yaml:");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(read("a: 1\n---\nb: 2\n")).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("a.yaml:");
    }
}

package safetoshare.site.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** How problems are gathered and told. */
class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void problemsAreSortedByFileThenLineAsANumberThenWords() {
        problems.add(new Place("content/b.md", 1), "x.");
        problems.add(new Place("content/a.md", 10), "x.");
        problems.add(new Place("content/a.md", 9), "y.");
        problems.add(new Place("content/a.md", 9), "x.");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "content/a.md:9: x.", "content/a.md:9: y.", "content/a.md:10: x.", "content/b.md:1: x.");
    }

    @Test
    void aProblemFoundTwiceIsToldOnce() {
        problems.add(new Place("content/a.md", 9), "x.");
        problems.add(new Place("content/a.md", 9), "x.");
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void nothingStopsWhereNothingIsWrong() {
        assertThatCode(problems::stopIfAny).doesNotThrowAnyException();
    }

    @Test
    void whatStopsABuildCarriesEveryProblemInOrder() {
        problems.add(new Place("b.md", 1), "second.");
        problems.add(new Place("a.md", 1), "first.");
        ProblemsFound found = catchThrowableOfType(ProblemsFound.class, problems::stopIfAny);
        assertThat(found.problems()).isEqualTo(problems.all());
        assertThat(found).hasMessage("a.md:1: first.\nb.md:1: second.");
    }
}

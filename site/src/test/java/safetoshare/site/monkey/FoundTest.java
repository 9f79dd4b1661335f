package safetoshare.site.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safetoshare.site.published.Chromium;
import safetoshare.site.published.PublishedSite;

/** The monkey finds faults that are put into the checker's script, and says in few acts how to see them. */
class FoundTest {
    private static final int ACTS = 60;

    private static Reader broken(String words, String others) {
        return Reader.of("England", MonkeyTest.wording(PublishedSite.england()), Chromium.browser())
                .broken(words, others);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    if (location.hash !== hash) history.pushState | history.replaceState          | address
                    at("error").hidden = true;                    | 0;                            | told
                    if (focus) focusOn(heading);                  | 0;                            | focus
                    """)
    void aFaultIsFoundAndShownInFewActs(String words, String others, String part) {
        Optional<String> found = new Monkey(broken(words, others), 1).plays(ACTS, 1, false);
        assertThat(found).hasValueSatisfying(told -> {
            String shortest = told.substring(told.indexOf("Shrunk to:"));
            assertThat(shortest).contains(part + " should be [");
            assertThat(shortest.lines().filter(line -> line.startsWith("  "))).hasSizeBetween(1, 6);
        });
    }

    @Test
    void whatIsHeldOutOfThePageIsCounted() {
        Monkey monkey = new Monkey(
                broken("const mark = (way) => {", "const held = []; const mark = (way) => { held.push(make('p'));"), 1);
        assertThat(monkey.plays(2, 1, false)).isEmpty();
        assertThat(monkey.memories())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.detached()).isPositive());
    }

    @Test
    void aListIsShrunkToWhatMatters() {
        List<Integer> all = IntStream.range(0, 1000).boxed().toList();
        assertThat(Shrinking.of(all, some -> some.containsAll(List.of(3, 500, 998))))
                .containsExactly(3, 500, 998);
        assertThat(Shrinking.of(all, some -> some.contains(999))).containsExactly(999);
    }
}

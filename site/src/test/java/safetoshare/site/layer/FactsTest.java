package safetoshare.site.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in double braces stand for facts. */
class FactsTest {
    @TempDir
    private Path top;

    private Stack stack(String text) {
        return new Stack(top).lay("---\ntitle: A\n---\n" + text).fact("duty-team", "the duty team (24 hours)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call {{duty-team}}. | Call the duty team \\(24 hours\\).",
                "{{Duty-team}} answers. | The duty team \\(24 hours\\) answers.",
                "{{duty-team}} {{duty-team}} | the duty team \\(24 hours\\) the duty team \\(24 hours\\)",
                "{duty-team} {{duty-team}} | {duty-team} the duty team \\(24 hours\\)"
            })
    void aFactStandsInForItsNameAsPlainWords(String text, String told) {
        assertThat(stack(text).markdown()).isEqualTo(told);
        assertThat(stack(text).problems()).isEmpty();
    }

    @Test
    void aFingerprintIsThatOfTheNameSoThatNoLayerNeedsAnotherLookForAnotherFact() {
        String local = "---\nsections:\n  opening: continues 0123456789abcdef\n---\nOurs.\n";
        Composition text = stack("Call {{duty-team}}.").lay(local).composed().orElseThrow();
        assertThat(text.changes()).extracting(Change::below).containsExactly("Call {{duty-team}}.");
        assertThat(text.body().markdown()).startsWith("Call the duty team");
    }

    @Test
    void aMissingFactIsToldAtItsLine() {
        assertThat(stack("Call {{duty-team}}.\n\nCall\n{{duty-taem}} or {{}}.").problems())
                .containsExactly(
                        "base/page.md:7: there is no fact . Choose from: duty-team. Or add it to facts.yaml.",
                        "base/page.md:7: there is no fact duty-taem. Did you mean duty-team? Or add it to facts.yaml.");
    }

    @Test
    void anUnusedFactIsToldWhereItIsWritten() {
        assertThat(stack("Call 999.").problems())
                .containsExactly("facts.yaml:1: no text uses the fact duty-team. Write {{duty-team}} where it belongs,"
                        + " or delete it.");
    }

    @Test
    void aFactInATextThatIsReplacedCountsAsUsed() {
        String local = "---\nsections:\n  opening: replaces 0123456789abcdef\n---\nOurs.\n";
        assertThat(stack("Call {{duty-team}}.").lay(local).problems()).isEmpty();
    }

    @Test
    void aHeadingHoldsNoFacts() {
        assertThat(stack("Call {{duty-team}}.\n\n## Ask {{duty-team}}\nAsk.").problems())
                .containsExactly("base/page.md:6: a heading cannot hold {{facts}}, because links lead to its words."
                        + " Write the words out.");
    }
}

package safetoshare.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names by which headings can be linked to. */
class AnchorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What to record | what-to-record",
                "Principle 7: Duty to share | principle-7",
                "Rule 3: consent: when | rule-3",
                "The person's view | the-persons-view",
                "The person\u2019s view | the-persons-view",
                "Who, when & why? | who-when-why",
                "\"It is only gossip\" | it-is-only-gossip",
                "24 hours a day | 24-hours-a-day",
                "multi-agency safeguarding hub (MASH) | multi-agency-safeguarding-hub-mash",
                "Caf\u00e9s | caf-s",
                "  spaced  out  | spaced-out"
            })
    void aHeadingsWordsUpToItsColonAreItsAnchor(String heading, String anchor) {
        assertThat(Anchor.of(heading)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({"''", "?", ": what comes after", "\u2026"})
    void aHeadingWithoutWordsHasNone(String heading) {
        assertThat(Anchor.of(heading)).isEmpty();
    }

    @Test
    void theMachinesLanguageMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Anchor.of("INFORMATION IN LISTS")).isEqualTo("information-in-lists");
        } finally {
            Locale.setDefault(before);
        }
    }
}

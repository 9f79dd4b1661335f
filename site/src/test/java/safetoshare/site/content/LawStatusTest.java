package safetoshare.site.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safetoshare.site.dated.Switches;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Yaml;

/** The status of a law on the days round each of its dates. */
class LawStatusTest {
    private static final String WHOLE = """
              dates:
                made: 2020-03-10
                part-in-force: 2020-06
                in-force: 2021
                amended: 2022-01-01
                superseded: 2024-05-02
                repealed: 2025-05-02
                withdrawn: 2026-05-02
            """;

    /** A law with a status as it was on 1 December 2026, and with some dates. */
    private Law law(String status, String dates) {
        SourceFile file = new SourceFile("law.yaml", """
                a-law:
                  name: A law
                  title: A law
                  year: 2020
                  kind: act
                  nations: [england]
                  status: %s
                %s  about: Says something.
                  confidence: found
                  checked: 2026-12-01
                  checked-by: Research editor
                  check-next: Legal adviser
                """.formatted(status, dates));
        Problems problems = new Problems();
        Law law = Yaml.fields(file, problems)
                .map(fields -> Law.merged(List.of(fields), Switches.NONE, problems))
                .map(laws -> laws.get("a-law"))
                .orElseThrow();
        assertThat(problems.all()).isEmpty();
        return law;
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-09, not-made",
        "2020-03-10, enacted",
        "2020-05-31, enacted",
        "2020-06-01, part-in-force",
        "2020-12-31, part-in-force",
        "2021-01-01, in-force",
        "2022-01-01, in-force",
        "2024-05-01, in-force",
        "2024-05-02, superseded",
        "2025-05-01, superseded",
        "2025-05-02, repealed",
        "2026-05-01, repealed",
        "2026-05-02, withdrawn"
    })
    void itChangesOnEachOfItsDates(LocalDate day, String status) {
        assertThat(law("withdrawn", WHOLE).statusAt(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-09, false, true, true",
        "2020-03-10, false, true, true",
        "2020-06-01, false, false, true",
        "2021-01-01, false, false, false",
        "2024-05-02, true, false, false",
        "2025-05-02, true, false, false",
        "2026-05-02, true, false, false"
    })
    void itIsToComeUnsettledAndGoneByItsStatus(LocalDate day, boolean gone, boolean coming, boolean unsettled) {
        Law law = law("withdrawn", WHOLE);
        assertThat(law.goneAt(day)).isEqualTo(gone);
        assertThat(law.comingAt(day)).isEqualTo(coming);
        assertThat(law.unsettledAt(day)).isEqualTo(unsettled);
    }

    @ParameterizedTest
    @CsvSource({"2018-05-24, in-force", "2018-05-25, repealed"})
    void beforeItsEndAloneItWasInForce(LocalDate day, String status) {
        assertThat(law("repealed", "  dates:\n    repealed: 2018-05-25\n").statusAt(day))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-09, not-made", "2026-09-10, unsure", "2027-01-01, unsure"})
    void whatNobodyCouldConfirmStaysSoFromTheDayItWasMade(LocalDate day, String status) {
        assertThat(law("unsure", "  dates:\n    made: 2026-09-10\n    in-force: 2026-10\n")
                        .statusAt(day))
                .isEqualTo(status);
    }

    @Test
    void whereNoDateIsKnownItIsAsWritten() {
        assertThat(law("superseded", "").statusAt(LocalDate.EPOCH)).isEqualTo("superseded");
        assertThat(law("superseded", "  dates:\n    amended: 2026\n").statusAt(LocalDate.EPOCH))
                .isEqualTo("superseded");
    }
}

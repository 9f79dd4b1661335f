package safetoshare.site.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.BankHolidayRules;
import safetoshare.site.SoundProject;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Yaml;

/** The bank holidays are those that the rules give and those that were proclaimed, and it is told when they run out. */
class HolidaysTest {
    private static final String LIST = """
            somewhere:
              nations: [wales]
              from: 2026-01-01
              until: 2026-12-31
              source: https://www.gov.uk/bank-holidays
              dated: 2026-11-22
              confidence: background
              how: made up
              days:
                2026-12-25: Christmas Day
            """;

    private final Problems problems = new Problems();

    private Map<String, Holidays> read(String text) {
        return Yaml.fields(new SourceFile("a.yaml", text), problems)
                .map(fields -> Holidays.readAll(fields, problems))
                .orElseThrow();
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"england", "wales", "scotland", "northern-ireland"})
    void theListsAreWhatTheRulesGive(String nation) {
        Holidays list = SourceFile.read(
                        SoundProject.top(), SoundProject.top().resolve("content/base/holidays.yaml"), problems)
                .flatMap(file -> Yaml.fields(file, problems))
                .map(fields -> Holidays.readAll(fields, problems).get(nation))
                .orElseThrow();
        TreeSet<LocalDate> expected = new TreeSet<>();
        for (int year = list.from().getYear(); year <= list.until().getYear(); year++) {
            expected.addAll(BankHolidayRules.of(nation, year));
        }
        if (nation.equals("scotland")) {
            expected.add(LocalDate.of(2026, 6, 15));
        }
        assertThat(new TreeSet<>(list.days().keySet())).isEqualTo(expected).hasSizeGreaterThan(23);
        assertThat(told()).isEmpty();
    }

    @Test
    void aListThatEndsWithinSixtyDaysIsAProblem() {
        Holidays list = read(LIST).get("wales");
        list.check(LocalDate.of(2026, 11, 1), problems);
        assertThat(told()).isEmpty();
        list.check(LocalDate.of(2026, 11, 2), problems);
        assertThat(told())
                .containsExactly(
                        "a.yaml:4: the bank holidays are written until 2026-12-31, which is less than 60 days"
                                + " after 2026-11-02. Add the next year's from https://www.gov.uk/bank-holidays, and move until:.");
    }

    @Test
    void whatIsNoDayOrNoNationIsTold() {
        read(LIST.replace("[wales]", "[wales, walse]") + "    2027-01-01: New Year's Day\n    2027-04-31: Easter\n"
                + LIST.replace("somewhere", "elsewhere"));
        assertThat(told())
                .containsExactly(
                        "a.yaml:2: there is no nation walse here. Did you mean wales?",
                        "a.yaml:11: 2027-01-01 is not between from: and until:. Move them, or delete the day.",
                        "a.yaml:12: 2027-04-31 is no date. Write year-month-day, such as 2026-12-25.",
                        "a.yaml:14: the nation wales has two lists of bank holidays. Keep one.");
    }
}

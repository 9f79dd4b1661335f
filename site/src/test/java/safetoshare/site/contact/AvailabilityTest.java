package safetoshare.site.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Yaml;

/** How hours are read, what is said of those that are wrong, and how they are told. */
class AvailabilityTest {
    private static final HoursWords WORDS = new HoursWords(
            word -> Map.of(
                            "hours-span", "[from] to [to]",
                            "hours-span-next-day", "[from] to [to] the next day",
                            "hours-two-days", "[first] and [last]",
                            "hours-days", "[first] to [last]",
                            "time-am", "[time]am",
                            "time-pm", "[time]pm")
                    .getOrDefault(word, word.substring(word.indexOf('-') + 1)),
            Locale.UK);

    private final Problems problems = new Problems();

    private Availability read(String... lines) {
        Fields fields = Yaml.fields(new SourceFile("a.yaml", String.join("\n", lines) + "\n"), problems)
                .orElseThrow();
        Availability read = Availability.read(fields, problems);
        fields.end();
        return read;
    }

    private Hours hours(String days) {
        return read("hours: {" + days + "}").hours().orElseThrow();
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void daysInARowAndSpansAreReadAndOtherDaysAreClosed() {
        Hours hours = hours("monday-to-friday: '09:00-12:30, 13:00-17:00', saturday: all-day");
        assertThat(hours.encoded())
                .isEqualTo(
                        "540-750,780-1020;540-750,780-1020;540-750,780-1020;540-750,780-1020;540-750,780-1020;0-1440;;");
        assertThat(WORDS.rows(hours))
                .containsExactly(
                        new HoursWords.Row("Monday to Friday", "9am to 12:30pm, 1pm to 5pm"),
                        new HoursWords.Row("Saturday", "all-day"),
                        new HoursWords.Row("Sunday", "closed"),
                        new HoursWords.Row("bank-holidays", "closed"));
        assertThat(WORDS.line(hours))
                .isEqualTo("Monday to Friday: 9am to 12:30pm, 1pm to 5pm; Saturday: all-day; bank-holidays: closed");
        assertThat(told()).isEmpty();
    }

    @Test
    void aSpanMayRunOverMidnightAndABankHolidayMayBeADayLikeAnyOther() {
        Hours hours = hours("saturday-to-sunday: '17:00-09:00', bank-holidays: as-usual");
        assertThat(hours.encoded()).isEqualTo(";;;;;1020-1980;1020-1980;=");
        assertThat(WORDS.line(hours))
                .isEqualTo("Saturday and Sunday: 5pm to 9am the next day; bank-holidays: as-usual");
        assertThat(told()).isEmpty();
    }

    @Test
    void alwaysIsEveryDayAndMidnightMayEndADay() {
        assertThat(read("hours: always").hours()).contains(Hours.ALWAYS);
        assertThat(hours("monday-to-sunday: all-day, bank-holidays: as-usual").always())
                .isTrue();
        assertThat(hours("monday: '12:00-24:00'").encoded()).startsWith("720-1440;");
        assertThat(WORDS.line(hours("monday: '12:00-24:00'"))).startsWith("Monday: midday to midnight");
        assertThat(told()).isEmpty();
    }

    @Test
    void wordsStandWhereTheHoursAreNotKnownExactly() {
        Availability read = read("hours-note: Office hours", "outside-hours: police");
        assertThat(read).isEqualTo(new Availability(Optional.empty(), "Office hours", "police"));
        assertThat(WORDS.line(read)).isEqualTo("Office hours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{monday: 9-5} | the hours 9-5 cannot be read. Write them as 09:00-17:00, several with commas, or closed, or all-day.",
                "{monday: '09:00-09:00'} | the hours 09:00-09:00 cannot be read. Write them as 09:00-17:00, several with commas, or closed, or all-day.",
                "{monday: '09:00-24:01'} | the hours 09:00-24:01 cannot be read. Write them as 09:00-17:00, several with commas, or closed, or all-day.",
                "{monday: '24:00-09:00'} | the hours 24:00-09:00 cannot be read. Write them as 09:00-17:00, several with commas, or closed, or all-day.",
                "{monday: '09:60-10:00'} | the hours 09:60-10:00 cannot be read. Write them as 09:00-17:00, several with commas, or closed, or all-day.",
                "{monday: '09:00-13:00, 12:00-17:00'} | the hours 09:00-13:00, 12:00-17:00 overlap. Write each time once.",
                "{mondays: all-day, sunday: all-day} | there is no day mondays. Did you mean monday?",
                "{friday-to-monday: all-day, monday: all-day} | the days friday-to-monday run backwards. Begin with the earlier one; Monday is the first.",
                "{monday-to-friday: all-day, friday: closed} | the hours of friday are given twice. Give each day once.",
                "{monday: closed} | these hours are closed all week. Give a day its hours, or write hours-note: if they are not known.",
                "Office hours | the hours Office hours are words. Write the days and times below hours:, or always, or move the words to hours-note:."
            })
    void hoursThatCannotBeAreToldWordForWord(String hours, String problem) {
        read("hours: " + hours);
        assertThat(told()).contains("a.yaml:1: " + problem);
    }

    @Test
    void hoursAndANoteTogetherAreAProblem() {
        read("hours: always", "hours-note: Office hours");
        assertThat(told())
                .containsExactly(
                        "a.yaml:2: hours and hours-note both stand here. Keep hours if you know them exactly, hours-note if not.");
    }

    @Test
    void aGapIsFoundInAnOrdinaryWeekThenInOneWithABankHoliday() {
        Hours days = hours("monday-to-friday: '09:00-17:00'");
        Hours nights = hours("monday-to-friday: '17:00-09:00', saturday-to-sunday: all-day, bank-holidays: all-day");
        Hours mondays = hours("monday: '00:00-09:00'");
        assertThat(Gap.first(List.of(days, nights)).orElseThrow()).hasToString("on Monday from 00:00 to 09:00");
        assertThat(Gap.first(List.of(days, nights, mondays)).orElseThrow())
                .hasToString("on Tuesday in a week with a bank holiday from 00:00 to 09:00");
        assertThat(Gap.first(List.of(days, Hours.ALWAYS))).isEmpty();
    }
}

package safetoshare.checker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.Question.AnyOf;

/** What comes after some answers, as the line that programs outside read. */
class StepTest {
    private static final Flow FLOW = Flow.of(
            """
            danger yes>help no>ticked not-sure>help
            ticked none>rest not-sure>ask grave>help slight>ask""",
            () -> List.of(
                    new Outcome("help", Outcome.Kind.EMERGENCY),
                    new Outcome("ask", Outcome.Kind.ADVICE),
                    new Outcome("rest", Outcome.Kind.NOT_NOW)),
            AnyOf.of("ticked", "none not-sure", "a/slight b/grave c/none", "grave slight none"));

    private static final String TICKED_ASKED = "? ticked none not-sure a b c";
    private static final String IN_ORDER = ". Give question=answer in the order asked, with commas between.";
    private static final String DANGER_CHOICES = " is no answer. Choose from: yes no not-sure.";
    private static final String TICKED_CHOICES = " is no answer. Choose from: none not-sure a b c.";

    @Test
    void nothingAnsweredAsksTheFirstQuestion() {
        assertThat(line("")).isEqualTo("? danger yes no not-sure");
    }

    @Test
    void anAnswerLeadsToTheNextQuestionOrAnOutcome() {
        assertThat(line("danger=no")).isEqualTo(TICKED_ASKED);
        assertThat(line("danger=not-sure")).isEqualTo("-> help");
    }

    @ParameterizedTest
    @CsvSource({
        "none, rest",
        "not-sure, ask",
        "a, ask",
        "b, help",
        "c, rest",
        "a+b, help",
        "a+c, ask",
        "b+c, help",
        "a+b+c, help"
    })
    void theGravestTickDecides(String ticked, String outcome) {
        assertThat(line("danger=no,ticked=" + ticked)).isEqualTo("-> " + outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b+a",
                "c+b+a",
                "a+a",
                "a+b+a",
                "a+none",
                "none+a",
                "not-sure+a",
                "none+not-sure",
                "d",
                "a+d",
                "a+",
                "+a",
                "a++b",
                "+",
                "a b",
                " a",
                "a ",
                "A",
                "a/slight",
                "slight",
                "grave",
                ""
            })
    void ticksInAnotherFormAreRefused(String ticked) {
        assertThat(line("danger=no,ticked=" + ticked)).isEqualTo("! \"ticked=" + ticked + "\"" + TICKED_CHOICES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "danger=maybe",
                "danger=",
                "danger",
                "danger=yes ",
                "danger= no",
                "danger=NO",
                "danger==no",
                "danger=no=no",
                "danger=yes+no"
            })
    void whatIsNoAnswerIsRefused(String answer) {
        assertThat(line(answer)).isEqualTo("! \"" + answer + "\"" + DANGER_CHOICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticked=none", " danger=no", "danger =no", "dange=no", "dangers=no", "no", "=no", "=", " "})
    void whatIsNotAskedHereIsRefused(String answer) {
        assertThat(line(answer)).isEqualTo("! danger is asked here, not \"" + answer + "\"" + IN_ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "'danger=no,', ''",
        "'danger=no,,ticked=a', ''",
        "'danger=no, ticked=a', ' ticked=a'",
        "'danger=no,danger=no', danger=no"
    })
    void commasStandOnlyBetweenAnswers(String answers, String refused) {
        assertThat(line(answers)).isEqualTo("! ticked is asked here, not \"" + refused + "\"" + IN_ORDER);
    }

    @Test
    void aCommaInFrontIsAnEmptyAnswer() {
        assertThat(line(",danger=no")).isEqualTo("! danger is asked here, not \"\"" + IN_ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "'danger=yes,ticked=a', help, ticked=a",
        "'danger=yes,danger=yes', help, danger=yes",
        "'danger=yes,', help, ''",
        "'danger=no,ticked=c,more=yes', rest, more=yes"
    })
    void answersAfterTheOutcomeAreRefused(String answers, String outcome, String refused) {
        assertThat(line(answers)).isEqualTo("! nothing is asked after " + outcome + ". Leave out \"" + refused + "\".");
    }

    @Test
    void onlyTheFirstFaultIsNamed() {
        assertThat(line("danger=maybe,ticked=d,more=yes")).isEqualTo("! \"danger=maybe\"" + DANGER_CHOICES);
    }

    @Test
    void whatIsRefusedIsShownOnOneLine() {
        assertThat(line("danger=no\nfoo\tbar")).isEqualTo("! \"danger=no foo bar\"" + DANGER_CHOICES);
    }

    @Test
    void whatIsRefusedIsNotShownAtAnyLength() {
        String shown = "x".repeat(60);
        assertThat(line(shown)).isEqualTo("! danger is asked here, not \"" + shown + "\"" + IN_ORDER);
        assertThat(line(shown + "y")).isEqualTo("! danger is asked here, not \"" + shown + "…\"" + IN_ORDER);
    }

    private static String line(String answers) {
        return FLOW.next(answers).line();
    }
}

package safetoshare.site.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.dated.Switch;
import safetoshare.site.dated.Switches;
import safetoshare.site.dated.TurnedOn;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** Blocks of a text stand behind switches. */
class BlocksTest {
    private static final Place FILE = new Place("switches.yaml", 3);
    private static final LocalDate FROM = LocalDate.parse("2027-04-01");
    private static final String BLOCK = "Before.\n\n{when:duty}\nYou must.\n{otherwise}\nYou may.\n{end}\n\nAfter.";

    @TempDir
    private Path top;

    private static Switches on(LocalDate day) {
        Switch duty = new Switch(
                "duty", FILE, "the duty", List.of("england"), new Text("Off.", FILE), new Text("On {date}.", FILE));
        TurnedOn how = new TurnedOn("duty", FROM, "https://example.org/", "Adviser", FROM, FILE);
        return new Switches(Map.of("duty", duty), Map.of("duty", how), day, Locale.UK);
    }

    private static Switches off() {
        return new Switches(on(FROM).known(), Map.of(), FROM, Locale.UK);
    }

    private Stack stack(String text, Switches switches) {
        return new Stack(top).lay("---\ntitle: A\n---\n" + text).knowing(switches);
    }

    private String shown(String text, Switches switches) {
        Stack stack = stack(text, switches);
        assertThat(stack.problems()).isEmpty();
        return stack.markdown();
    }

    @Test
    void offTheSentenceStandsWithWhatIsSaidUntilThen() {
        assertThat(shown(BLOCK, off())).isEqualTo("Before.\n\nOff.\n\nYou may.\n\nAfter.");
    }

    @Test
    void comingTheDayIsTold() {
        assertThat(shown(BLOCK, on(FROM.minusDays(1)))).isEqualTo("Before.\n\nOn 1 April 2027.\n\nYou may.\n\nAfter.");
    }

    @Test
    void onItsTextStandsAlone() {
        assertThat(shown(BLOCK, on(FROM))).isEqualTo("Before.\n\nYou must.\n\nAfter.");
        assertThat(shown(BLOCK, on(FROM.plusYears(9)))).isEqualTo("Before.\n\nYou must.\n\nAfter.");
    }

    @Test
    void theSentenceStandsOnceInATextAndNeverWithinAList() {
        String text = "- One\n{when:duty}\n- Two\n{end}\n- Three\n\n## Next\n\n{when:duty}\nA.\n{end}\n\n## Last\n\n"
                + "{when:duty}\nB.\n{otherwise}\nC.\n{end}";
        assertThat(shown(text, off())).isEqualTo("- One\n- Three\n\n## Next\n\nOff.\n\n## Last\n\nC.");
        assertThat(shown(text, on(FROM))).isEqualTo("- One\n- Two\n- Three\n\n## Next\n\nA.\n\n## Last\n\nB.");
    }

    @Test
    void aTableIsNotDivided() {
        String text = "| A |\n|---|\n| b |\n{when:duty}\n| c |\n{end}\n| d |";
        assertThat(shown(text, off())).isEqualTo("| A |\n|---|\n| b |\n| d |");
        assertThat(shown(text, on(FROM))).isEqualTo("| A |\n|---|\n| b |\n| c |\n| d |");
    }

    @Test
    void eachLineStillStandsWhereItIsInTheFile() {
        Body body = stack(BLOCK, off()).composed().orElseThrow().body();
        Body.Lines lines = body.lines();
        assertThat(List.of("Before", "Off", "You may", "After"))
                .extracting(words -> lines.place(body.markdown().indexOf(words)).toString())
                .containsExactly("base/page.md:4", "switches.yaml:3", "base/page.md:9", "base/page.md:12");
        Body list = stack("- One\n{when:duty}\n- Two\n{end}\n- Three", on(FROM))
                .composed()
                .orElseThrow()
                .body();
        assertThat(list.lines().place(list.markdown().indexOf("Three"))).hasToString("base/page.md:8");
    }

    @Test
    void whatIsNotShownIsKeptForTheChecks() {
        assertThat(stack(BLOCK, off()).composed().orElseThrow().unshown())
                .extracting(Body::markdown)
                .containsExactly("You must.");
        assertThat(stack(BLOCK, on(FROM)).composed().orElseThrow().unshown())
                .extracting(Body::markdown)
                .containsExactly("You may.");
    }

    @Test
    void theFingerprintOfASectionIsThatOfWhatIsWritten() {
        String local = "---\nsections:\n  opening: continues 0123456789abcdef\n---\nOurs.\n";
        assertThat(stack(BLOCK, off()).lay(local).composed().orElseThrow().changes())
                .extracting(Change::below)
                .containsExactly(BLOCK);
        assertThat(stack(BLOCK, on(FROM)).lay(local).composed().orElseThrow().changes())
                .extracting(Change::below)
                .containsExactly(BLOCK);
    }

    @Test
    void aLocalTextOfWhichNothingIsShownIsNotMarkedEither() {
        String local = "---\nsections:\n  opening: continues 0123456789abcdef\n---\n{when:duty}\nOurs.\n{end}\n";
        assertThat(stack(BLOCK, off()).lay(local).markdown()).doesNotContain("{layer:a}");
        assertThat(stack(BLOCK, on(FROM)).lay(local).markdown()).endsWith("After.\n\n{layer:a}\n\nOurs.");
    }

    @Test
    void aSignThatOnlyLooksLikeAMarkIsText() {
        assertThat(shown("Write \\{end} or {ending}.", off())).isEqualTo("Write \\{end} or {ending}.");
    }
}

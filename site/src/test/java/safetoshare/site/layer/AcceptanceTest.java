package safetoshare.site.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accepting writes the fingerprints of today, and touches nothing else of a file. */
class AcceptanceTest {
    private static final String BASE = "---\ntitle: A\n---\nAbove.\n\n## One\nFirst.\n\n## Two\nSecond.\n";
    private static final String OLD = "0123456789abcdef";

    @TempDir
    private Path top;

    private List<Change> changes(String local) {
        return new Stack(top).lay(BASE).lay(local).composed().orElseThrow().changes();
    }

    private static String file(String head) {
        return "---\n" + head + "reviewed: 2026-11-22\n---\n## One\nOurs: replaces " + OLD + "\n\n## Two\nOurs.\n";
    }

    private static String fingerprint(String text) {
        return Section.fingerprint(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sections:\n  one: replaces OLD\n  two: continues OLD\n",
                "sections:\n  one: replaces OLD # read by two of us\n  # two comes after\n  two: continues OLD\n",
                "sections:\n  one: \"replaces OLD\"\n  two: 'continues OLD'\n",
                "sections:\n  \"one\":   replaces OLD\n  two: \"continues OLD\" # all of it\n",
                "sections: {one: replaces OLD, two: continues OLD}\n",
                "sections:\n  two: continues OLD\n  one:\n    replaces OLD\n",
            })
    void onlyTheFingerprintsChangeHoweverTheyAreWritten(String head) {
        String written = file(head.replace("OLD", OLD));
        String expected = file(head.replace("replaces OLD", "replaces " + fingerprint("## One\n\nFirst."))
                .replace("continues OLD", "continues " + fingerprint("## Two\n\nSecond.")));
        String accepted = Acceptance.of(written, changes(written));
        assertThat(accepted).isEqualTo(expected);
        assertThat(changes(accepted)).hasSize(2).noneMatch(Change::movedOn);
        assertThat(Acceptance.of(accepted, changes(accepted))).isEqualTo(accepted);
    }

    @Test
    void aMissingFingerprintIsWritten() {
        String written = file("sections:\n  one: replaces # soon\n  two: continues\n");
        String accepted = Acceptance.of(written, changes(written));
        assertThat(accepted).contains("one: replaces " + fingerprint("## One\n\nFirst.") + " # soon\n");
        assertThat(changes(accepted)).hasSize(2).noneMatch(Change::movedOn);
    }

    @Test
    void theEndsOfLinesStayAsTheyAre() {
        String written = file("sections:\n  one: replaces " + OLD + "\n  two: continues " + OLD + "\n")
                .replace("\n", "\r\n")
                .strip();
        String accepted = Acceptance.of(written, changes(written));
        assertThat(accepted.replaceAll("[0-9a-f]{16}", "")).isEqualTo(written.replaceAll("[0-9a-f]{16}", ""));
        assertThat(changes(accepted)).hasSize(2).noneMatch(Change::movedOn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A\nreplaces: 0123456789abcdef # read\nsources:\n  - one\n",
                "replaces: \"0123456789abcdef\"\ntitle: A\n",
                "sources:\n  - one\ntitle: A\n"
            })
    void aPageThatIsReplacedWholeIsAcceptedToo(String head) {
        String written = "---\n" + head + "---\nAll ours.\n";
        String accepted = Acceptance.of(written, changes(written));
        assertThat(changes(accepted)).singleElement().matches(change -> !change.movedOn());
        assertThat(accepted.replaceFirst("[0-9a-f]{16}", OLD).replaceFirst("---\nreplaces: " + OLD + "\n", "---\n"))
                .isEqualTo(written.replaceFirst("---\nreplaces: " + OLD + "\n", "---\n"));
    }

    @Test
    void whatHasNotMovedOnIsLeftAlone() {
        String written = file("sections:\n  one: replaces " + fingerprint("## One\nFirst.") + "\n  two: after one\n");
        assertThat(Acceptance.of(written, changes(written))).isEqualTo(written);
    }
}

package safetoshare.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two wordings are compared word by word. */
class RewordingTest {

    /** A rewording with deleted words in square brackets, inserted ones in braces, and a slash at the end of each line. */
    private static String between(String before, String now) {
        return Rewording.of(before, now).pieces().stream()
                .map(piece -> switch (piece.fate()) {
                    case KEPT -> piece.words().replace("\n", "/");
                    case DELETED -> "[" + piece.words().replace("\n", "/") + "]";
                    case INSERTED -> "{" + piece.words().replace("\n", "/") + "}";
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask the child first | ask the young person first | ask the [child] {young person} first/",
                "call now | call 999 now | call {999} now/",
                "call 999 now | call now | call [999] now/",
                "share | share, if safe | [share] {share, if safe} /",
                "Yes | yes | [Yes] {yes} /",
                "a b c | c b a | [a b] c {b a} /"
            })
    void wordsThatChangedStandBesideThoseThatDidNot(String before, String now, String told) {
        assertThat(between(before, now)).isEqualTo(told);
    }

    @Test
    void whatIsNewIsInsertedAndWhatIsGoneIsDeleted() {
        assertThat(between("", "Call 999.")).isEqualTo("{Call 999./}");
        assertThat(between("Call 999.", "")).isEqualTo("[Call 999./]");
    }

    @Test
    void aLineThatStandsInBothIsKeptWhole() {
        assertThat(between("- Call.\n- Write.", "- Call.\n- Wait.\n- Write."))
                .isEqualTo("- Call./ {- Wait./} - Write./");
        assertThat(between("- Call.\n- Wait.\n- Write.", "- Call.\n- Write down."))
                .isEqualTo("- Call./ - [Wait.] {Write down.} / [- Write./]");
    }

    @Test
    void whereALineEndsIsAChangeAndOtherSpacesAreNot() {
        assertThat(Rewording.of("one  two ", "one two").isNone()).isTrue();
        assertThat(Rewording.of("one two", "one\ntwo").isNone()).isFalse();
        assertThat(Rewording.of("", "").isNone()).isTrue();
    }

    @Test
    void bothTextsCanBeReadBackFromWhatChanged() {
        String before = "Tell your lead, but do not wait for them.\nIf they may be involved, tell someone above them.";
        String now = "Tell your safeguarding lead. Do not wait.\nIf they may be involved, tell their manager.";
        assertThat(without(before, now, Rewording.Fate.INSERTED)).isEqualTo(before);
        assertThat(without(before, now, Rewording.Fate.DELETED)).isEqualTo(now);
    }

    private static String without(String before, String now, Rewording.Fate fate) {
        return Rewording.of(before, now).pieces().stream()
                .filter(piece -> piece.fate() != fate)
                .map(Rewording.Piece::words)
                .collect(Collectors.joining(" "))
                .replaceAll(" ?\n ?", "\n")
                .strip();
    }
}

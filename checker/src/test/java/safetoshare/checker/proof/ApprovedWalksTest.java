package safetoshare.checker.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Walk;

/**
 * The walks are those that the policy owner approved. Run with {@code -Dapprove=true} to write down the walks as they are
 * now, then have what changed in the file approved.
 */
class ApprovedWalksTest {
    private static final Path FILE = Path.of("approved-walks.txt");
    private static final String HEADING = """
            # The approved walks
            #
            # Each line below is one way through the checker: each question that is asked with the answer given, in the
            # order asked, and after the arrow the outcome that it leads to. Of the special situations each is listed alone.
            #
            # A changed line is a changed decision, and needs the policy owner's approval. To write down the walks of a
            # changed flow, run
            #
            #     ./test -pl checker -Dtest=ApprovedWalksTest -Dapprove=true
            #
            # then show the policy owner which lines of this file changed, and say in your change who approved them.
            """;
    private static final String EVERYWHERE = "\n# In every edition\n";
    private static final String WITH_SHARING_DUTY =
            "\n# Only where the duty to share of Children Act 2004 section 16LA is in force\n";

    @Test
    void theWalksAreThoseApproved() throws IOException {
        String now = text();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(FILE, now);
        }
        List<String> approved = Files.readAllLines(FILE);
        assertThat(changes(approved, now.lines().toList()))
                .as("walks taken away (-) and added (+); have them approved, then run with -Dapprove=true")
                .isEmpty();
        assertThat(approved).isEqualTo(now.lines().toList());
    }

    @Test
    void aChangedWalkIsShownAsALineTakenAwayAndALineAdded() {
        assertThat(changes(List.of("a=yes -> x", "a=no -> y"), List.of("a=yes -> x", "a=no -> x", "a=not-sure -> y")))
                .containsExactly("- a=no -> y", "+ a=no -> x", "+ a=not-sure -> y");
    }

    @Test
    void theSharingDutyTakesNoWalkAway() {
        assertThat(lines(SafeToShare.flowWithSharingDuty())).containsAll(lines(SafeToShare.flow()));
    }

    private static String text() {
        List<String> everywhere = lines(SafeToShare.flow());
        List<String> more = new ArrayList<>(lines(SafeToShare.flowWithSharingDuty()));
        more.removeAll(everywhere);
        return HEADING + EVERYWHERE + String.join("\n", everywhere) + "\n" + WITH_SHARING_DUTY + String.join("\n", more)
                + "\n";
    }

    private static List<String> lines(Flow flow) {
        return flow.walks().stream().map(Walk::toString).toList();
    }

    private static List<String> changes(List<String> approved, List<String> now) {
        return Stream.concat(
                        approved.stream().filter(line -> !now.contains(line)).map(line -> "- " + line),
                        now.stream().filter(line -> !approved.contains(line)).map(line -> "+ " + line))
                .toList();
    }
}

package safetoshare.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of two texts, the sentences that differ are shown, with those beside them. */
class SentencesTest {
    private static List<String> between(String before, String now) {
        return Sentences.of(before, now).sentences().stream()
                .flatMap(each -> each.afterGap() ? Stream.of("…", each.marked()) : Stream.of(each.marked()))
                .toList();
    }

    @Test
    void aChangedSentenceStandsBetweenItsNeighbours() {
        assertThat(between(
                        "One. Two is here. Call your lead now. Four. Five.",
                        "One. Two is here. Call 999 now. Four. Five."))
                .containsExactly("…", "Two is here.", "Call [-your lead-] {+999+} now.", "Four.");
    }

    @Test
    void whereTheLinesOfAParagraphBreakMakesNoDifference() {
        assertThat(between(
                        "Ask the child\nfirst. Then\nwait.\n\nNext.", "Ask\nthe child first.\nThen wait.\n\n\nNext."))
                .isEmpty();
    }

    @Test
    void aNewSentenceIsPutInAndAnOldOneTakenOut() {
        assertThat(between("One. Two.", "One. Between. Two.")).containsExactly("One.", "{+Between.+}", "Two.");
        assertThat(between("One. Between. Two.", "One. Two.")).containsExactly("One.", "[-Between.-]", "Two.");
        assertThat(between("One.", "One. Two. Three.")).containsExactly("One.", "{+Two.+}", "{+Three.+}");
        assertThat(between("One. Two. Three.", "One.")).containsExactly("One.", "[-Two.-]", "[-Three.-]");
    }

    @Test
    void itemsHeadingsAndRowsAreLinesOfTheirOwn() {
        assertThat(between(
                        "## Ask\n\nAsk:\n- the child\n- the\n  parent\n1. First. Then.\n| a | b |",
                        "## Ask\n\nAsk:\n- the child\n- a\n  parent\n1. First. Then.\n| a | c |"))
                .containsExactly(
                        "…", "- the child", "- [-the-] {+a+} parent", "1. First.", "Then.", "| a | [-b-] {+c+} |");
    }

    @Test
    void changesFarApartHaveAGapBetweenThem() {
        assertThat(between("A a. B b. C c. D d. E e. F f.", "A x. B b. C c. D d. E e. F x."))
                .containsExactly("A [-a.-] {+x.+}", "B b.", "…", "E e.", "F [-f.-] {+x.+}");
    }

    @Test
    void sentencesThatChangeTogetherStayApart() {
        assertThat(between("Ask the child. Wait for them.", "Ask the parent. Wait for us."))
                .containsExactly("Ask the [-child.-] {+parent.+}", "Wait for [-them.-] {+us.+}");
    }
}

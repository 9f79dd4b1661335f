package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import safetoshare.site.Proof;

/** A hostile text is refused where it stands, or is a text on a page like any other. */
class HostileTextsTest {
    private static final HostileSite SITE = HostileSite.get();
    private static final Findings SOUND = Findings.in(List.of(SITE.sound()));
    private static final Findings HOSTILE = Findings.in(SITE.published());

    /** What Markdown may write that no page of the sound edition happens to need. */
    private static final List<String> MARKDOWN = List.of("blockquote", "code", "pre", "em", "h3", "hr", "table", "br");

    @Test
    void everyTryEndsInOneWayOrTheOther() throws IOException {
        assertThat(SITE.refused()).isGreaterThan(2_000);
        assertThat(SITE.accepted()).isGreaterThan(1_000);
        Proof.row(
                "90-hostile-texts",
                "Hostile texts in an edition",
                String.format(
                        Locale.UK, "%,d refused, %,d shown as text, 0 otherwise", SITE.refused(), SITE.accepted()));
    }

    @Test
    void noTextWithSignsThatNobodySeesIsAccepted() {
        SITE.shown()
                .forEach((slot, texts) ->
                        assertThat(texts).as(slot.toString()).doesNotContainAnyElementsOf(HostileTexts.UNSEEN));
    }

    @Test
    void pagesHoldNoElementOrAttributeThatSoundPagesDoNot() {
        Set<String> elements = new TreeSet<>(MARKDOWN);
        elements.addAll(SOUND.elements());
        assertThat(elements).contains("script").doesNotContain("style", "iframe", "object", "base");
        assertThat(elements).containsAll(HOSTILE.elements());
        assertThat(SOUND.attributes())
                .doesNotContain("style", "onclick", "onload")
                .containsAll(HOSTILE.attributes());
    }

    @Test
    void noLinkLeadsAnywhereButToPagesOfTheWebTelephonesAndEmail() {
        assertThat(HOSTILE.strays()).isEmpty();
    }

    @Test
    void whatIsAcceptedInAFieldThatPagesShowIsShownAsItWasWritten() {
        List<String> lost = new ArrayList<>();
        int sought = 0;
        for (Map.Entry<Slot, List<String>> shown : SITE.shown().entrySet()) {
            if (SOUND.text().indexOf(Findings.plain(shown.getKey().value())) >= 0) {
                sought += shown.getValue().size();
                shown.getValue().stream()
                        .filter(each -> HOSTILE.text().indexOf(Findings.plain(each)) < 0)
                        .forEach(lost::add);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(sought).isGreaterThan(500);
    }

    /** An unknown field is told with all that are known, of which each has a value here. */
    @Test
    void theEditionHasAValueInEveryField() {
        String all = String.join("\n", SITE.files().values());
        List<String> without = SITE.known().values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(name -> !all.matches("(?s)(.*\n)? *(- )?" + name + ":.*"))
                .toList();
        assertThat(SITE.known()).containsKeys("edition.yaml", "contacts.yaml", "law.yaml", "kent.md", "consent.md");
        assertThat(without).isEmpty();
    }
}

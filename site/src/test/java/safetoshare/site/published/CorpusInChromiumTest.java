package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import safetoshare.site.Proof;
import safetoshare.site.hostile.Survivors;

/** Pages that came of texts made at random have nothing in them for the browser to run, to fetch or to refuse. */
class CorpusInChromiumTest {
    private static final int MOST = 300;

    @Test
    void pagesOfManyKindsRunAskForAndBreakNothing() throws IOException {
        try (Survivors survivors = Survivors.some(MOST)) {
            assertThat(survivors.pages()).hasSizeGreaterThan(MOST / 2);
            HostilePages.open(survivors.top(), survivors.pages());
            Proof.row(
                    "94-corpus-pages",
                    "Pages of texts made at random opened in Chromium",
                    String.format(
                            Locale.UK, HostilePages.NOTHING, survivors.pages().size()));
        }
    }
}

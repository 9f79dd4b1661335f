package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.Shows;

/** What readers ask of their device holds: light or dark or colours of their own, less motion. */
class ModesTest {
    private static final int HEIGHT = 800;

    static List<String> kinds() {
        return Kinds.pages();
    }

    @Shows("1.4.11")
    @ParameterizedTest
    @MethodSource("kinds")
    void edgesOfFieldsAndButtonsStandOutInAnyColours(String name) {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(name)) {
            Page page = visit.page();
            Barriers barriers = Barriers.on(page);
            List<String> faults = new ArrayList<>();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (ForcedColors forced : ForcedColors.values()) {
                    page.emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setForcedColors(forced)
                            .setReducedMotion(ReducedMotion.REDUCE));
                    barriers.at(Visitor.DESK, HEIGHT, "edges", "motion")
                            .forEach(fault -> faults.add(scheme + " " + forced + ": " + fault));
                }
            }
            assertThat(faults).isEmpty();
        }
    }
}

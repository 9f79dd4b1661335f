package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safetoshare.site.Shows;

/** What has the focus looks different, in pixels, in whatever colours a reader has chosen. */
class FocusTest {
    /** Room around an element in which its focus may be drawn. */
    private static final int ROOM = 8;

    /** As many pixels must differ as a line of one pixel along the shorter side of the smallest thing has. */
    private static final int FEWEST = 40;

    private static final double CONTRAST = 3;

    @Shows({"1.4.11", "2.4.7"})
    @ParameterizedTest
    @CsvSource({
        "consent/index.html, main p a",
        "consent/index.html, .copy",
        "consent/index.html, .urgent a",
        "consent/index.html, .site-header__name",
        "consent/index.html, #menu a",
        "index.html, .govuk-button",
        "law/index.html, main summary",
        "law/index.html, thead button",
        "law/index.html, .laws-scroll",
        "search/index.html, #query",
        "changes/index.html, #since-day",
        "checker/index.html, #immediate-danger-yes",
        "checker/index.html, .checker__panel:not([hidden]) button",
        "checker/purpose/index.html, .choices a"
    })
    void theFocusChangesWhatCanBeSeenInAnyColours(String name, String selector) throws IOException {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(name)) {
            Page page = visit.page();
            Locator element = page.locator(selector).first();
            // By a key, as browsers show the focus of whoever uses keys.
            page.keyboard().press("Tab");
            for (Page.EmulateMediaOptions colours : new Page.EmulateMediaOptions[] {
                colours(ColorScheme.LIGHT, ForcedColors.NONE),
                colours(ColorScheme.DARK, ForcedColors.NONE),
                colours(ColorScheme.LIGHT, ForcedColors.ACTIVE),
                colours(ColorScheme.DARK, ForcedColors.ACTIVE)
            }) {
                page.emulateMedia(colours);
                assertThat(changed(page, element))
                        .as("%s, forced colours %s", colours.colorScheme, colours.forcedColors)
                        .isGreaterThan(FEWEST);
            }
        }
    }

    private static Page.EmulateMediaOptions colours(ColorScheme scheme, ForcedColors forced) {
        return new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced);
    }

    /** How many pixels contrast with what they were before the element had the focus. */
    private static int changed(Page page, Locator element) throws IOException {
        element.scrollIntoViewIfNeeded();
        element.focus();
        BufferedImage with = picture(page, element);
        element.blur();
        BufferedImage without = picture(page, element);
        int changed = 0;
        for (int x = 0; x < Math.min(with.getWidth(), without.getWidth()); x++) {
            for (int y = 0; y < Math.min(with.getHeight(), without.getHeight()); y++) {
                changed += contrast(with.getRGB(x, y), without.getRGB(x, y)) >= CONTRAST ? 1 : 0;
            }
        }
        return changed;
    }

    private static BufferedImage picture(Page page, Locator element) throws IOException {
        BoundingBox box = Objects.requireNonNull(element.boundingBox());
        byte[] png = page.screenshot(new Page.ScreenshotOptions()
                .setClip(
                        Math.max(0, box.x - ROOM),
                        Math.max(0, box.y - ROOM),
                        Math.min(box.width + 2 * ROOM, Visitor.DESK),
                        Math.min(box.height + 2 * ROOM, 600)));
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static double contrast(int one, int other) {
        double high = Math.max(light(one), light(other));
        double low = Math.min(light(one), light(other));
        return (high + 0.05) / (low + 0.05);
    }

    private static double light(int colour) {
        return 0.2126 * part(colour >> 16 & 255) + 0.7152 * part(colour >> 8 & 255) + 0.0722 * part(colour & 255);
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void whatDoesNotChangeIsFound() throws IOException {
        try (Visit visit = Visitor.at(Visitor.DESK).opens("consent/index.html")) {
            Page page = visit.page();
            page.evaluate("() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('a:focus-visible { outline: 0;"
                    + " box-shadow: none; background: none; color: inherit; text-decoration: underline }');"
                    + " document.adoptedStyleSheets = [sheet]; }");
            page.keyboard().press("Tab");
            assertThat(changed(page, page.locator("#menu a").first())).isLessThan(FEWEST);
        }
    }
}

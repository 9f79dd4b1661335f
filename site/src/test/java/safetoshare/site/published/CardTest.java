package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.microsoft.playwright.Page;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a reader takes along: each contact for a phone's own list, and the card to cut out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardTest {
    private static final String CARD = "anytown/contacts/card/index.html";
    private static final int QUIET = 4;

    /** The width and height of A6 as CSS pixels, which are 96 to the inch. */
    private static final double A6_WIDE = 105 / 25.4 * 96;

    private static final double A6_HIGH = 148 / 25.4 * 96;

    private Anytown anytown;

    @BeforeAll
    void build(@TempDir Path folder) {
        anytown = new Anytown(folder);
    }

    private String vcard(String role) throws IOException, InterruptedException {
        URI address = URI.create(anytown.address("anytown/contacts/" + role + ".vcf"));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void aContactIsAVcardThatSaysWhetherItWasCheckedAndNotWhenItWasWritten() throws Exception {
        String text = vcard("childrens-social-care");
        assertThat(text).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n").doesNotContain("REV", "PRODID");
        VCard card = Ezvcard.parse(text).first();
        assertThat(card.validate(VCardVersion.V4_0).isEmpty()).isTrue();
        assertThat(card.getFormattedName().getValue()).isEqualTo("Anytown initial response team");
        assertThat(card.getTelephoneNumbers().get(0).getText()).isEqualTo("01632 960001");
        assertThat(card.getEmails().get(0).getValue()).isEqualTo("hub@anytown.example");
        assertThat(card.getUrls().get(0).getValue()).isEqualTo("https://www.anytown.example/children");
        assertThat(card.getNotes().get(0).getValue())
                .isEqualTo("You think a child is being harmed or may be, or a child needs help.\n"
                        + "Monday to Thursday: 9am to 5pm; Friday: 9am to 12:30pm, 1:15pm to 4:30pm;"
                        + " Bank holidays: closed\n"
                        + "Nobody has checked this number. Where we saw it: made up for tests.\n"
                        + "From Safe to Share, Anytown edition. Look for the newest number at "
                        + "https://safe-to-share.example/anytown/contacts/index.html#childrens-social-care");
    }

    @Test
    void aContactWithoutANumberHasNoFile() {
        try (Visit visit = Visitor.at(Visitor.DESK).opensAddress(anytown.address(Anytown.CONTACTS))) {
            assertThat(visit.page().locator("#early-help ~ .contact__file").count())
                    .isZero();
            assertThat(visit.page()
                            .locator(".contact__file a[href='childrens-social-care.vcf']")
                            .count())
                    .isOne();
        }
    }

    @Test
    void theCardIsOneSheetAndAsSmallAsAPostcard() {
        try (Visit visit = Visitor.at(Visitor.DESK).opensAddress(anytown.address(CARD))) {
            Page page = visit.page();
            byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(Pattern.compile("/Type /Page\\b")
                            .matcher(new String(printed, StandardCharsets.ISO_8859_1))
                            .results())
                    .hasSize(1);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator(".pocket__card").boundingBox().width).isLessThanOrEqualTo(A6_WIDE + 1);
            assertThat(page.locator(".pocket__card").boundingBox().height).isLessThanOrEqualTo(A6_HIGH + 1);
            assertThat(page.locator(".pocket__card").innerText())
                    .contains("999", "01632 960001 (not checked)", "01632 960002 (check out of date)", "write it here")
                    .contains("as at 22 November 2026", "https://safe-to-share.example/anytown/contacts/");
        }
    }

    @Test
    void theCardsPictureReadsAsTheAddressOfTheContacts() throws Exception {
        try (Visit visit = Visitor.at(Visitor.DESK).opensAddress(anytown.address(CARD))) {
            String path = visit.page().locator(".qr path").last().getAttribute("d");
            String box = visit.page().locator(".qr").getAttribute("viewBox");
            int size = Integer.parseInt(box.substring(box.lastIndexOf(' ') + 1)) - 2 * QUIET;
            BitMatrix matrix = new BitMatrix(size);
            Pattern.compile("M(\\d+) (\\d+)h(\\d+)").matcher(path).results().forEach(run -> {
                int x = Integer.parseInt(run.group(1)) - QUIET;
                matrix.setRegion(x, Integer.parseInt(run.group(2)) - QUIET, Integer.parseInt(run.group(3)), 1);
            });
            assertThat(new Decoder().decode(matrix).getText())
                    .isEqualTo("https://safe-to-share.example/anytown/contacts/");
        }
    }
}

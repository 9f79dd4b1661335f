package safetoshare.site.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a page as a PDF that everybody can read (PDF/UA-1): tagged, with its language, title, bookmarks and fonts. The page
 * must stand alone: nothing that it refers to is fetched.
 */
public final class Pdf {
    /** Liberation Sans is as wide as this font, and stands in for it. */
    private static final String FONT = "Arial";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Pdf() {}

    /**
     * A page as PDF.
     *
     * @param html the page, in the font Arial
     * @param made the day that the PDF says it was made; the same page and day give the same bytes
     */
    public static byte[] of(String html, LocalDate made) {
        return of(Jsoup.parse(html), made);
    }

    /** The same of a page that is read already. */
    public static byte[] of(Document page, LocalDate made) {
        XRLog.setLoggingEnabled(false);
        SameFlate.use();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Safe to Share")
                .withW3cDocument(new W3CDom().fromJsoup(described(page)), null)
                .useSVGDrawer(new BatikSVGDrawer())
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        addFont(builder, "Regular", REGULAR, FontStyle.NORMAL);
        addFont(builder, "Bold", BOLD, FontStyle.NORMAL);
        addFont(builder, "Italic", REGULAR, FontStyle.ITALIC);
        addFont(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            return bytes(renderer, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFont(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        String file = "LiberationSans-" + name + ".ttf";
        builder.useFont(
                () -> Pdf.class.getResourceAsStream(file),
                FONT,
                weight,
                style,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static byte[] bytes(PdfBoxRenderer renderer, LocalDate made) throws IOException {
        try (PDDocument document = renderer.createPDFKeepOpen()) {
            RepeatedHeads.takeOut(document);
            Spare.takeOut(document);
            FormFields.make(document);
            PDDocumentInformation information = document.getDocumentInformation();
            information.setCreationDate(GregorianCalendar.from(made.atStartOfDay(ZoneOffset.UTC)));
            document.setDocumentId(made.toEpochDay());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The page with what only a PDF needs: bookmarks, and the words of pictures and links where the writer looks for them. */
    private static Document described(Document page) {
        page.outputSettings().prettyPrint(false);
        for (Element picture : page.select("svg:has(> title)")) {
            picture.attr(
                    "alt",
                    picture.select("> title, > desc").stream()
                            .map(Element::text)
                            .collect(Collectors.joining(". ")));
        }
        page.select("svg[aria-label]").forEach(picture -> picture.attr("alt", picture.attr("aria-label")));
        page.select("a[href]:not([href^=field:])").forEach(link -> link.attr("title", link.text()));
        Element bookmarks = page.head().appendElement("bookmarks");
        int top = page.select("h1[id]").size() == 1 ? 2 : 1;
        for (Element heading : page.select("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]")) {
            bookmark(bookmarks, heading, heading.normalName().charAt(1) - '0' - top);
        }
        return page;
    }

    /** A part of a part is bookmarked below it; the title of a page with one title, beside its parts. */
    private static void bookmark(Element bookmarks, Element heading, int depth) {
        Element above = bookmarks;
        for (int i = 0; i < depth; i++) {
            above = Optional.ofNullable(above.lastElementChild()).orElse(above);
        }
        above.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
    }
}

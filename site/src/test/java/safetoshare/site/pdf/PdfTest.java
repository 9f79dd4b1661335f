package safetoshare.site.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A page becomes a PDF that everybody can read. */
class PdfTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>A page – “quoted”</title>
            <style>body { font-family: Arial, sans-serif }</style></head>
            <body>
            <h1 id="top">A page</h1>
            <p>With <em>some</em> <strong>words</strong>, <del>old</del> <ins>new</ins> and a <a href="#part">link</a>.</p>
            <h2 id="part">A part</h2>
            <h3 id="within">Within it</h3>
            <ul><li>one</li><li>two</li></ul>
            <table><caption>A table</caption><thead><tr><th scope="col">Question</th><th scope="col">Answer</th></tr></thead>
            <tbody><tr><th scope="row">Danger</th><td>Yes</td></tr><tr><th scope="row">Harm</th><td></td></tr></tbody></table>
            <svg viewBox="0 0 40 20" width="40"><title>A box</title><desc>It is square.</desc>
            <rect width="10" height="10"/><text x="5" y="15" font-family="Arial" font-size="4">words</text></svg>
            </body></html>
            """;

    @Test
    void itKeepsToPdfUa() throws Exception {
        assertThat(VeraPdf.faults(Pdf.of(PAGE, DAY))).isEmpty();
    }

    /** Java's own packing is a library of the machine's. */
    @Test
    void itIsPackedTheSameOnEveryMachine() throws Exception {
        byte[] pdf = Pdf.of(PAGE, DAY);
        assertThat(FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE)).isInstanceOf(SameFlate.class);
        assertThat(FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE_ABBREVIATION))
                .isInstanceOf(SameFlate.class);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("A part");
        }
    }

    @Test
    void thatItKeepsToPdfUaCanFail() throws Exception {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            document.addPage(page);
            document.save(bare);
        }
        assertThat(VeraPdf.faults(bare.toByteArray())).isNotEmpty();
        assertThat(VeraPdf.faults(Pdf.of(PAGE.replace("<title>A box</title><desc>It is square.</desc>", ""), DAY)))
                .anyMatch(fault -> fault.contains("Figure"));
    }

    @Test
    void theSamePageAndDayGiveTheSameBytes() {
        byte[] first = Pdf.of(PAGE, DAY);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(Pdf.of(PAGE, DAY)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(Pdf.of(PAGE, DAY.plusDays(1))).isNotEqualTo(first);
    }

    @Test
    void itTellsItsTitleLanguageAndBookmarks() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(Pdf.of(PAGE, DAY))) {
            assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo("A page – “quoted”");
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            Iterable<PDOutlineItem> top =
                    pdf.document().getDocumentCatalog().getDocumentOutline().children();
            assertThat(top).extracting(PDOutlineItem::getTitle).containsExactly("A page", "A part");
            PDOutlineItem last = StreamSupport.stream(top.spliterator(), false)
                    .reduce((first, second) -> second)
                    .orElseThrow();
            assertThat(last.children()).extracting(PDOutlineItem::getTitle).containsExactly("Within it");
        }
    }

    @Test
    void aTableIsReadByItsTags() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(Pdf.of(PAGE, DAY))) {
            assertThat(pdf.tables().toString()).isEqualTo("[[[Question, Answer], [Danger, Yes], [Harm, ]]]");
            assertThat(pdf.elements("TH")).hasSize(4);
        }
    }

    @Test
    void theHeadThatATableRepeatsOnEachPageIsReadOnce() throws Exception {
        String row = "<tr><th scope=\"row\">Danger</th><td>Yes</td></tr>";
        byte[] bytes = Pdf.of(
                PAGE.replace("<style>", "<style>table { -fs-table-paginate: paginate }")
                        .replace(row, row.repeat(200)),
                DAY);
        try (TaggedPdf pdf = new TaggedPdf(bytes)) {
            assertThat(pdf.document().getNumberOfPages()).isGreaterThan(3);
            assertThat(pdf.tables().get(0)).hasSize(202).startsWith(List.of("Question", "Answer"));
            PDFTextStripper seen = new PDFTextStripper();
            seen.setStartPage(3);
            seen.setEndPage(3);
            assertThat(seen.getText(pdf.document())).startsWith("Question Answer");
        }
        assertThat(VeraPdf.faults(bytes)).isEmpty();
    }

    @Test
    void aPictureIsDescribed() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(Pdf.of(PAGE, DAY))) {
            assertThat(pdf.elements("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("A box. It is square.");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(Pdf.of(PAGE, DAY))) {
            for (PDPage page : pdf.document().getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void nothingOutsideThePageIsFetched() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(HttpURLConnection.HTTP_NOT_FOUND, -1);
        });
        server.start();
        try {
            String outside = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.png";
            Pdf.of(
                    PAGE.replace("<h2", "<img src=\"" + outside + "\" alt=\"no\"><h2")
                            .replace("<rect", "<image href=\"" + outside + "\" width=\"9\" height=\"9\"/><rect")
                            .replace("<style>", "<link rel=\"stylesheet\" href=\"" + outside + "\"><style>"),
                    DAY);
        } finally {
            server.stop(0);
        }
        assertThat(requests).hasValue(0);
    }
}

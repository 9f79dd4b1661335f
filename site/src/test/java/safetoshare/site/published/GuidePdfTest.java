package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.flow.State;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.pdf.TaggedPdf;
import safetoshare.site.pdf.VeraPdf;
import safetoshare.site.source.Days;

/** The whole guide is a PDF that everybody can read, in which nothing is missing. */
class GuidePdfTest {
    private static final String FILE = "guide.pdf";
    private static final int DPI = 50;
    private static final double INCH = 25.4;

    /** Of a sheet of A3 and what stays empty at its side, in millimetres. */
    private static final int WIDTH = 297;

    private static final int MARGIN = 16;
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(?<title>.*?) ?\\.{2,} ?(?<page>\\d+)$");

    private static PublishedSite site;
    private static TaggedPdf pdf;

    @BeforeAll
    static void read() throws IOException {
        site = PublishedSite.england();
        pdf = new TaggedPdf(site.bytes(FILE));
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    private static Stream<String> editions() {
        return PublishedSite.editions().stream();
    }

    @Test
    void itKeepsToPdfUa() throws Exception {
        assertThat(VeraPdf.faults(site.bytes(FILE))).isEmpty();
    }

    @Test
    void itTellsItsTitleAndLanguage() {
        assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo("Safe to Share, England edition");
        assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    }

    @Test
    void everyHeadingOfEveryPageOfGuidanceIsABookmark() {
        List<String> bookmarks = new ArrayList<>();
        collect(pdf.document().getDocumentCatalog().getDocumentOutline(), bookmarks);
        List<Page> pages = site.guide().pages();
        assertThat(pages).hasSizeGreaterThan(70);
        for (Page page : pages) {
            if (isDoneOnScreens(page)) {
                continue;
            }
            for (String heading : headings(page.address().file())) {
                assertThat(bookmarks).as(page.address().file()).contains(heading);
            }
        }
    }

    /** Questions to be answered, and the list of stories to be played. */
    private static boolean isDoneOnScreens(Page page) {
        return page.address().path().matches("questions/.+|course/check/|practise/");
    }

    private static void collect(PDOutlineNode above, List<String> titles) {
        for (PDOutlineItem item : above.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    /** The headings of a page, but those of what only a screen shows. */
    private static List<String> headings(String file) {
        Document page = site.document(file);
        page.select("nav, aside, form, [hidden]").remove();
        if (file.equals("index.html")) {
            page.select("section:has(.cards)").remove(); // the contents of the guide
        }
        String headings = file.equals("checker/index.html") ? "main h1" : "main h1, main h2, main h3, main h4";
        return page.select(headings).stream().map(Element::text).toList();
    }

    @Test
    void everyQuestionAndOutcomeOfTheCheckerIsABookmark() {
        List<String> bookmarks = new ArrayList<>();
        collect(pdf.document().getDocumentCatalog().getDocumentOutline(), bookmarks);
        CheckerWords words = site.guide().checker();
        List<String> expected = new ArrayList<>();
        for (State state : site.flow().states()) {
            String question = words.questions().get(state.question().id()).question();
            expected.add((expected.size() + 1) + ". " + question);
        }
        site.flow()
                .outcomes()
                .forEach(outcome ->
                        expected.add(words.outcomes().get(outcome.id()).title()));
        assertThat(bookmarks).containsSubsequence(expected);
    }

    @Test
    void theContentsTellThePagesToWhichTheyLead() throws IOException {
        PDDocument document = pdf.document();
        List<Integer> told = new ArrayList<>();
        List<Integer> led = new ArrayList<>();
        for (int number = 2; number < 8; number++) {
            Matcher line = NUMBERED.matcher(text(document, number));
            while (line.find()) {
                told.add(Integer.parseInt(line.group("page")));
            }
            if (number == 2 || NUMBERED.matcher(text(document, number)).find()) {
                led.addAll(destinations(document, number));
            }
        }
        assertThat(told).hasSizeGreaterThan(100).isSorted();
        assertThat(led).containsAll(told).isSubsetOf(told);
    }

    private static List<Integer> destinations(PDDocument document, int number) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (var annotation : document.getPage(number - 1).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo go) {
                PDPage to = ((PDPageDestination) go.getDestination()).getPage();
                pages.add(document.getPages().indexOf(to) + 1);
            }
        }
        return pages;
    }

    @Test
    void theFlowchartStandsWholeOnItsOwnSheet() throws IOException {
        List<Integer> wide = new ArrayList<>();
        for (int number = 1; number <= pdf.document().getNumberOfPages(); number++) {
            if (pdf.document().getPage(number - 1).getMediaBox().getWidth() > 800) {
                wide.add(number);
            }
        }
        assertThat(wide).hasSize(1);
        assertThat(pdf.elements("Figure"))
                .filteredOn(figure -> pdf.document().getPage(wide.get(0) - 1).equals(figure.getPage()))
                .extracting(PDStructureElement::getAlternateDescription)
                .singleElement(STRING)
                .startsWith(
                        site.document("flowchart/index.html").select("#picture").text());
        BufferedImage sheet = new PDFRenderer(pdf.document()).renderImageWithDPI(wide.get(0) - 1, DPI);
        int right = rightmost(sheet);
        assertThat(right).as("it fills the sheet").isGreaterThan(sheet.getWidth() * 9 / 10);
        assertThat(right).as("it is not cut off where the margin begins").isLessThan((int)
                ((WIDTH - MARGIN - 1) * DPI / INCH));
    }

    /** The last column in which anything is drawn, the foot left out. */
    private static int rightmost(BufferedImage sheet) {
        for (int x = sheet.getWidth() - 1; x > 0; x--) {
            for (int y = 0; y < sheet.getHeight() * 9 / 10; y++) {
                if ((sheet.getRGB(x, y) & 0xFF) < 128) {
                    return x;
                }
            }
        }
        return 0;
    }

    @Test
    void thePageThatOffersItTellsHowBigItIs() {
        Element link = site.document("take-with-you/index.html").selectFirst("a[href=../guide.pdf]");
        assertThat(link).isNotNull();
        assertThat(link.text()).matches("The whole guide as a PDF \\(\\d\\.\\d MB\\)");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyPageOfEveryEditionTellsWhatItIsAndUntilWhen(String edition) throws IOException {
        PublishedSite published = PublishedSite.of(edition);
        Guide guide = published.guide();
        String expires = "After " + Days.told(guide.firstReview()) + ", look at this address";
        try (PDDocument document = Loader.loadPDF(published.bytes(FILE))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(200);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                assertThat(text(document, number).replaceAll("\\s+", " "))
                        .contains(guide.edition().name() + " edition, version ")
                        .contains("as at 22 November 2026. " + guide.edition().base())
                        .contains(expires)
                        .contains("Page " + number + " of " + document.getNumberOfPages());
                assertThat(document.getPage(number - 1).getResources().getXObjectNames())
                        .as("the picture of the address")
                        .isNotEmpty();
            }
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        words.setSortByPosition(true);
        words.setStartPage(page);
        words.setEndPage(page);
        return words.getText(document);
    }
}

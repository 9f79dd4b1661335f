package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each team briefing is one sheet of paper, and can be shown on a wall a section at a time. */
class BriefingTest {
    private static final List<String> TITLES =
            List.of("What", "Why", "What went wrong", "Questions for us", "What we will do");

    static List<String> briefings() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(rule -> "briefings/rule-" + rule)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void itFitsOnOneSheet(String briefing) throws IOException {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(briefing + "/index.html")) {
            byte[] pdf = visit.page()
                    .pdf(new Page.PdfOptions()
                            .setFormat("A4")
                            .setMargin(new Margin()
                                    .setTop("10mm")
                                    .setBottom("10mm")
                                    .setLeft("12mm")
                                    .setRight("12mm")));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void itsSectionsAreShownOneByOneAndByTheArrows(String briefing) {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(briefing + "/present/index.html")) {
            Page page = visit.page();
            for (String title : TITLES) {
                assertThat(page.locator(".steps > section > h2:visible")).hasText(title);
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("PageUp");
            assertThat(page.locator(".steps > section > h2:visible")).hasText(TITLES.get(3));
            page.locator(".slides a[rel=next]:visible").click();
            assertThat(page.locator(".steps > section > h2:visible")).hasText(TITLES.get(4));
            page.locator(".slides a:visible").last().click();
            assertThat(page.locator("h1")).containsText("Briefing");
            assertThat(visit.faults()).isEmpty();
        }
    }
}

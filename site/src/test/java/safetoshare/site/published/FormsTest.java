package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.content.Form;
import safetoshare.site.pdf.TaggedPdf;
import safetoshare.site.pdf.VeraPdf;

/** Each form can be filled in by everybody, on its page and as a PDF, and nothing that is typed goes anywhere. */
class FormsTest {
    private static final PublishedSite SITE = PublishedSite.england();

    /** A form: the name of its page, and its blanks. */
    record Written(String name, List<Form.Blank> blanks) {
        String page() {
            return name + "/index.html";
        }

        String pdf() {
            return name + ".pdf";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Written> forms() {
        return SITE.guide().pages().stream()
                .filter(page -> Form.isAt(page.address()))
                .map(page -> new Written(page.address().name(), Form.of(page).blanks()))
                .toList();
    }

    @Test
    void theFormsThatPeopleNeedAreThere() {
        assertThat(forms().stream().map(Written::name))
                .contains(
                        "forms/agreement",
                        "forms/agreement-easy-read",
                        "forms/decision-record",
                        "forms/information-request",
                        "forms/information-reply",
                        "forms/advice-note",
                        "forms/privacy-notice",
                        "forms/privacy-notice-children");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aPageHasABoxForEachBlankWithItsLabelAndItsReason(Written form) {
        Document page = SITE.document(form.page());
        List<Element> blanks = page.select(".blank");
        assertThat(blanks).hasSameSizeAs(form.blanks);
        for (int i = 0; i < blanks.size(); i++) {
            Element blank = blanks.get(i);
            Element box = blank.select("input, textarea").first();
            assertThat(blank.select("legend, :not(:has(legend)) > label")
                            .first()
                            .text())
                    .isEqualTo(form.blanks.get(i).label().value());
            assertThat(page.select("label[for=" + box.id() + "]")).hasSize(1);
            assertThat(box.attr("autocomplete")).isEqualTo(box.attr("type").matches("checkbox|radio") ? "" : "off");
            String reason = blank.select(".hint a").last().attr("href");
            assertThat(SITE.document(SITE.target(form.page(), reason.replaceFirst("#.*", "")))
                            .getElementById(reason.replaceFirst(".*#", "")))
                    .isNotNull();
        }
        assertThat(page.select("form, [name]:not([type=radio]):not(meta)")).isEmpty();
        assertThat(page.select("a[href$=.pdf]").attr("href"))
                .isEqualTo("../" + form.pdf().replace("forms/", ""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aPdfKeepsToPdfUaAndItsFieldsAreReachableAndNamed(Written form) throws Exception {
        byte[] bytes = SITE.bytes(form.pdf());
        assertThat(VeraPdf.faults(bytes)).isEmpty();
        try (TaggedPdf pdf = new TaggedPdf(bytes)) {
            PDAcroForm fields = pdf.document().getDocumentCatalog().getAcroForm();
            List<PDField> all = fields == null ? List.of() : fields.getFields();
            assertThat(all.stream().map(PDField::getAlternateFieldName))
                    .containsExactlyElementsOf(form.blanks.stream()
                            .map(each -> each.label().value())
                            .toList());
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i)).isInstanceOf(kind(form.blanks.get(i)));
            }
            int boxes = all.stream().mapToInt(each -> each.getWidgets().size()).sum();
            assertThat(pdf.elements("Form")).hasSize(boxes);
            assertThat(widgets(pdf)).hasSize(boxes);
            assertThat(pdf.document().getDocumentInformation().getTitle())
                    .isEqualTo(SITE.document(form.page()).select("h1").text());
        }
    }

    private static Class<? extends PDField> kind(Form.Blank blank) {
        return switch (blank.kind().orElseThrow()) {
            case TICK -> PDCheckBox.class;
            case CHOOSE -> PDRadioButton.class;
            default -> PDTextField.class;
        };
    }

    /** Those on pages through which the tab key goes in the order of the tags. */
    private static List<PDAnnotationWidget> widgets(TaggedPdf pdf) throws IOException {
        List<PDAnnotationWidget> widgets = new ArrayList<>();
        for (PDPage page : pdf.document().getPages()) {
            assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                    .isEqualTo("S");
            page.getAnnotations().stream()
                    .filter(PDAnnotationWidget.class::isInstance)
                    .map(PDAnnotationWidget.class::cast)
                    .forEach(widgets::add);
        }
        return widgets;
    }

    @Test
    void aFieldKeepsWhatIsFilledIn() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(SITE.bytes("forms/decision-record.pdf"))) {
            PDAcroForm form = pdf.document().getDocumentCatalog().getAcroForm();
            for (PDField field : form.getFields()) {
                if (field instanceof PDTextField text) {
                    text.setValue("Words");
                    assertThat(text.getValue()).isEqualTo("Words");
                } else if (field instanceof PDCheckBox box) {
                    box.check();
                    assertThat(box.isChecked()).isTrue();
                } else if (field instanceof PDRadioButton radio) {
                    String last = radio.getOnValues().stream()
                            .sorted()
                            .reduce((one, other) -> other)
                            .orElseThrow();
                    radio.setValue(last);
                    assertThat(radio.getValue()).isEqualTo(last);
                }
            }
        }
    }

    @Test
    void whatIsTypedIsPrintedSentNowhereAndGoneAfterwards() {
        try (Visit visit = Visitor.at(Visitor.PHONE).withoutScripting().opens("forms/advice-note/index.html")) {
            Page page = visit.page();
            Locator boxes = page.locator(".blank input[type=text], .blank textarea");
            assertThat(boxes).not().hasCount(0);
            int asked = visit.requests().size();
            boxes.first().fill("Somebody's words");
            boxes.first().press("Enter");
            assertThat(boxes.first()).hasValue("Somebody's words");
            assertThat(visit.requests()).hasSize(asked);
            page.reload();
            assertThat(boxes.first()).hasValue("");
            assertThat(visit.faults()).isEmpty();
        }
    }
}

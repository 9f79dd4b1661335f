package safetoshare.site.book;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import safetoshare.site.bake.Templates;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.pdf.Pdf;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Days;
import safetoshare.site.view.Sheet;

/** Forms as PDFs that can be filled in: each is the sheet of its page, alone, with a field for each blank. */
public final class FillIn {
    private static final String TEMPLATE = "form-pdf.ftl";
    private static final String FORM = "form";

    private FillIn() {}

    /**
     * The forms of an edition, by file. Their pages lead to them from then on.
     *
     * @param checked the edition
     * @param sheets all its pages
     * @param templates what shows them
     * @param asAt the day as at which it is published
     * @param version the version of the guide
     * @param problems told where a template fails
     */
    public static SortedMap<String, byte[]> of(
            CheckedGuide checked,
            List<Sheet> sheets,
            Templates templates,
            LocalDate asAt,
            String version,
            Problems problems) {
        Chapters written = new Chapters(checked, templates, problems);
        SortedMap<String, byte[]> forms = new TreeMap<>();
        for (Sheet sheet : sheets) {
            if (sheet.type().equals(FORM)) {
                Map<String, Object> model = new HashMap<>(sheet.model());
                model.put("chapter", written.of(sheet, 1, Map.of("fields", true)));
                model.put("version", version);
                model.put("asAt", Days.told(asAt, checked.guide().edition().locale()));
                String html = templates.page(TEMPLATE, model, problems);
                problems.stopIfAny();
                String file = sheet.file().replace("/index.html", ".pdf");
                forms.put(file, Pdf.of(new Binding(html, checked.guide().edition()).bound(), asAt));
                sheet.model().put("pdf", "../" + file.substring(file.lastIndexOf('/') + 1));
            }
        }
        return forms;
    }
}

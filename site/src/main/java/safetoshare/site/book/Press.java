package safetoshare.site.book;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import safetoshare.site.bake.Templates;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.pdf.Pdf;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Days;
import safetoshare.site.view.Html;
import safetoshare.site.view.Sheet;

/**
 * Puts the pages of an edition on paper: each as a chapter, by its own template without the frame, so that nothing it says
 * can be missing.
 *
 * @param checked the edition
 * @param sheets all its pages
 * @param templates what shows them
 * @param asAt the day as at which it is published
 * @param version the version of the guide
 * @param problems told where a template fails
 */
public record Press(
        CheckedGuide checked,
        List<Sheet> sheets,
        Templates templates,
        LocalDate asAt,
        String version,
        Problems problems) {

    /** A page as a chapter; its template is given more than it is on a screen. */
    Chapter chapter(Sheet sheet, int level, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(sheet.model());
        model.putAll(more);
        model.put("paper", true);
        model.put("body", Html.at(String.valueOf(model.get("root")), sheet.body(checked.markdown())));
        String text = templates.page(sheet.type() + ".ftl", model, problems);
        Object number = model.get("number");
        String title = number == null ? sheet.title() : number + ". " + sheet.title();
        return new Chapter(sheet.file(), sheet.type(), title, level, new Html(text));
    }

    /** The PDF that a template makes of the model of a sheet and of more, which tells version and day as well. */
    byte[] print(String template, Sheet sheet, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(sheet.model());
        model.putAll(more);
        model.put("version", version);
        model.put("asAt", Days.told(asAt, checked.guide().edition().locale()));
        String html = templates.page(template, model, problems);
        problems.stopIfAny();
        return Pdf.of(new Binding(html, checked.guide().edition()).bound(), asAt);
    }
}

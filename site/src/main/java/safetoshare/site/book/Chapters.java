package safetoshare.site.book;

import java.util.HashMap;
import java.util.Map;
import safetoshare.site.bake.Templates;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.problem.Problems;
import safetoshare.site.view.Html;
import safetoshare.site.view.Sheet;

/**
 * Writes pages as chapters: each by its own template, without the frame.
 *
 * @param checked the edition
 * @param templates what shows its pages
 * @param problems told where a template fails
 */
record Chapters(CheckedGuide checked, Templates templates, Problems problems) {

    /** A page as a chapter; its template is given more than it is on a screen. */
    Chapter of(Sheet sheet, int level, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(sheet.model());
        model.putAll(more);
        model.put("paper", true);
        model.put("body", Html.at(String.valueOf(model.get("root")), sheet.body(checked.markdown())));
        String text = templates.page(sheet.type() + ".ftl", model, problems);
        Object number = model.get("number");
        String title = number == null ? sheet.title() : number + ". " + sheet.title();
        return new Chapter(sheet.file(), sheet.type(), title, level, new Html(text));
    }
}

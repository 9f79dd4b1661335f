package safetoshare.site.bake;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.view.Html;
import safetoshare.site.view.Sheet;

/** Shows a document through the template of its sheet, with the templates that all editions share. */
final class SheetEngine extends DelegatingTemplateEngine {
    private final Templates templates;
    private final Map<String, Sheet> sheets;
    private final Problems problems;

    SheetEngine(
            ContentStore store,
            JBakeConfiguration configuration,
            Templates templates,
            Map<String, Sheet> sheets,
            Problems problems) {
        super(store, configuration);
        this.templates = templates;
        this.sheets = sheets;
        this.problems = problems;
    }

    @Override
    public void renderDocument(TemplateModel document, String template, Writer writer) throws RenderingException {
        String file = String.valueOf(document.getContent().get("uri"));
        Sheet sheet = sheets.get(file);
        if (sheet == null) {
            throw new RenderingException("no sheet for " + file);
        }
        Map<String, Object> model = new HashMap<>(sheet.model());
        model.put("body", body(document.getContent().getBody(), String.valueOf(model.get("root"))));
        try {
            templates.configuration().getTemplate(template).process(model, writer);

        } catch (TemplateException e) {
            problems.add(place(e.getTemplateSourceName(), e.getLineNumber()), fault(e.getMessageWithoutStackTop()));
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }

    private static Html body(String html, String root) {
        return new Html(html.replace("=\"/", "=\"" + root));
    }

    private static Place place(String template, Integer line) {
        return new Place("templates/" + template, line == null ? 1 : line);
    }

    /** Freemarker names what is missing on its second line. */
    private static String fault(String message) {
        String what = message.lines().limit(2).map(String::strip).collect(Collectors.joining(" "));
        return what + " Mend the template.";
    }
}

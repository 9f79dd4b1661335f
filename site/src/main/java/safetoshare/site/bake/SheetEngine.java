package safetoshare.site.bake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
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
        } catch (ParseException e) {
            problems.add(place(e.getTemplateName(), e.getLineNumber()), firstLine(e.getEditorMessage()));
        } catch (TemplateException e) {
            problems.add(place(e.getTemplateSourceName(), e.getLineNumber()), firstLine(e.getMessageWithoutStackTop()));
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

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("") + " Mend the template.";
    }
}

package safetoshare.site.bake;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
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
        model.put(
                "body",
                Html.at(String.valueOf(model.get("root")), document.getContent().getBody()));
        try {
            templates.write(template, model, writer, problems);
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }
}

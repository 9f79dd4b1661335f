package safetoshare.site.bake;

import java.util.Map;
import java.util.Objects;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import safetoshare.site.markdown.Markdown;
import safetoshare.site.view.Sheet;

/** Lets JBake write Markdown as this guide does. The edition's own texts come with its configuration. */
final class MarkdownEngine extends MarkupEngine {
    /** Under which name the edition's texts stand in JBake's configuration. */
    static final String TEXTS = "safetoshare.texts";

    /**
     * The texts of an edition.
     *
     * @param sheets the sheet of each page
     * @param markdown how its Markdown is written
     */
    record Texts(Map<String, Sheet> sheets, Markdown markdown) {
        private String body(String page) {
            return Objects.requireNonNull(sheets.get(page), page).body(markdown);
        }
    }

    @Override
    public void processBody(ParserContext context) {
        Texts texts = (Texts) ((DefaultJBakeConfiguration) context.getConfig()).get(TEXTS);
        context.setBody(texts.body(String.valueOf(context.getDocumentModel().get(PageStore.PAGE))));
    }
}

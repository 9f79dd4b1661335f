package safetoshare.site.bake;

import java.util.List;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import safetoshare.site.markdown.Markdown;

/** Lets JBake write Markdown as this guide does. The edition's own Markdown comes with its configuration. */
final class MarkdownEngine extends MarkupEngine {
    /** Under which name the edition's Markdown stands in JBake's configuration. */
    static final String MARKDOWN = "safetoshare.markdown";

    /** The header that tells whether terms of the glossary are marked. */
    static final String TERMS = "terms";

    @Override
    public void processBody(ParserContext context) {
        DefaultJBakeConfiguration configuration = (DefaultJBakeConfiguration) context.getConfig();
        Markdown markdown = (Markdown) configuration.get(MARKDOWN);
        List<String> lines = context.getFileLines();
        // JBake takes the header for the body where the body is empty, so the body is taken here.
        int end = lines.indexOf(configuration.getHeaderSeparator());
        String text = String.join("\n", lines.subList(end + 1, lines.size()));
        boolean terms = "true".equals(context.getDocumentModel().get(TERMS));
        context.setBody(terms ? markdown.htmlWithTerms(text) : markdown.html(text));
    }
}

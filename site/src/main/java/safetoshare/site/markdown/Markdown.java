package safetoshare.site.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Markdown as this guide uses it: CommonMark and tables, with citations and page links. Each text is parsed once, and
 * written once for an edition, however often it is checked or shown.
 */
public final class Markdown {
    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.SOFT_BREAK, " ")
            .set(HtmlRenderer.INDENT_SIZE, 0);
    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customInlineParserExtensionFactory(new CitationParser.Factory())
            .build();
    private static final Map<String, Document> PARSED = new ConcurrentHashMap<>();

    private final HtmlRenderer plain;
    private final HtmlRenderer marking;
    private final Map<String, String> written = new ConcurrentHashMap<>();

    /** Markdown whose citations and terms lead to these places. */
    public Markdown(References references, Terms terms) {
        plain = renderer(references, null);
        marking = renderer(references, terms);
    }

    private static HtmlRenderer renderer(References references, @Nullable Terms terms) {
        return HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(options -> new Writer(references, terms))
                .build();
    }

    /** A text's parsed form. */
    static Document parse(String markdown) {
        return PARSED.computeIfAbsent(markdown, PARSER::parse);
    }

    /**
     * A text as HTML, with links from the edition's top.
     *
     * @param markdown a text that passed the checks
     */
    public String html(String markdown) {
        return written.computeIfAbsent(markdown, text -> plain.render(parse(text)));
    }

    /** A text as HTML, as {@link #html}, with each term of the glossary marked where it is first used. */
    public String htmlWithTerms(String markdown) {
        return marking.render(parse(markdown));
    }
}

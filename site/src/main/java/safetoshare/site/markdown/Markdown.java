package safetoshare.site.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import safetoshare.site.cache.Recent;

/**
 * Markdown as this guide uses it: CommonMark and tables, with citations and page links. Each text is parsed once, and
 * written once for all editions in which its citations and terms lead to the same.
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
            .customInlineParserFactory(LinkParser::new)
            .customInlineParserExtensionFactory(new CitationParser.Factory())
            .build();
    private static final long ROOM = 64 << 20;
    private static final int MOST_PARSED = 1 << 21;
    private static final Recent<String, Document> PARSED = new Recent<>(MOST_PARSED, (text, parsed) -> text.length());
    private static final Recent<Text, Written> WRITTEN =
            new Recent<>(Recent.TEXTS, (text, written) -> written.html().length());

    private final References references;
    private final Terms terms;
    private final ThreadLocal<Map<String, Optional<References.Reference>>> cited =
            ThreadLocal.withInitial(HashMap::new);
    private final HtmlRenderer plain;
    private final HtmlRenderer marking;

    /** Markdown whose citations and terms lead to these places. */
    public Markdown(References references, Terms terms) {
        this.references = references;
        this.terms = terms;
        this.plain = renderer(null);
        this.marking = renderer(terms);
    }

    private HtmlRenderer renderer(@Nullable Terms marked) {
        return HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(options -> new Writer(this::cite, marked))
                .build();
    }

    private Optional<References.Reference> cite(String reference) {
        Optional<References.Reference> found = references.find(reference);
        cited.get().put(reference, found);
        return found;
    }

    /** A text's parsed form. */
    static Document parse(String markdown) {
        return PARSED.get(markdown, Markdown::read);
    }

    /**
     * The parser takes room for each letter of what may be a comment, a title or the like. A thread has enough of it for texts
     * that people read; the few others, which are no longer than blocks may be, are read again with more.
     */
    private static Document read(String markdown) {
        try {
            return PARSER.parse(markdown);
        } catch (StackOverflowError e) {
            return CompletableFuture.supplyAsync(
                            () -> PARSER.parse(markdown), work -> new Thread(null, work, "long Markdown", ROOM).start())
                    .join();
        }
    }

    /**
     * A text as HTML, with links from the edition's top.
     *
     * @param markdown a text that passed the checks
     */
    public String html(String markdown) {
        return html(new Text(markdown, null), plain);
    }

    /** A text as HTML, as {@link #html}, with each term of the glossary marked where it is first used. */
    public String htmlWithTerms(String markdown) {
        return html(new Text(markdown, terms), marking);
    }

    private String html(Text text, HtmlRenderer renderer) {
        Written written = WRITTEN.get(text, each -> write(each, renderer));
        if (!written.holdsFor(references)) {
            written = write(text, renderer);
            WRITTEN.put(text, written);
        }
        return written.html();
    }

    private Written write(Text text, HtmlRenderer renderer) {
        try {
            String html = renderer.render(parse(text.markdown()));
            return new Written(html, Map.copyOf(cited.get()));
        } finally {
            cited.remove();
        }
    }

    /**
     * A text to be written.
     *
     * @param markdown the text
     * @param terms the terms marked in it, if any
     */
    private record Text(String markdown, @Nullable Terms terms) {}

    /**
     * A text as it was written.
     *
     * @param html the HTML
     * @param cited what it cites, and where that led when it was written
     */
    private record Written(String html, Map<String, Optional<References.Reference>> cited) {
        boolean holdsFor(References references) {
            return cited.entrySet().stream()
                    .allMatch(each -> references.find(each.getKey()).equals(each.getValue()));
        }
    }
}

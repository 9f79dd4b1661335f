package safetoshare.site.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Writes what is ours in the HTML: anchors, page links, citations, marked terms, tables that scroll within themselves. */
final class Writer implements NodeRenderer {
    private final References references;
    private final @Nullable Terms terms;
    private final Set<String> marked = new HashSet<>();
    private String section = "title";

    /** Writes one document; terms are marked on first use if given. */
    Writer(References references, @Nullable Terms terms) {
        this.references = references;
        this.terms = terms;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Heading.class, this::heading),
                new NodeRenderingHandler<>(Link.class, this::link),
                new NodeRenderingHandler<>(Citation.class, this::citation),
                new NodeRenderingHandler<>(Text.class, this::text),
                new NodeRenderingHandler<>(TableBlock.class, this::table),
                new NodeRenderingHandler<>(TableCell.class, this::cell));
    }

    private void heading(Heading heading, NodeRendererContext context, HtmlWriter html) {
        section = Anchor.of(new TextCollectingVisitor().collectAndGetText(heading));
        String tag = "h" + heading.getLevel();
        html.attr("id", section).withAttr().tagLine(tag, () -> context.renderChildren(heading));
    }

    private void link(Link link, NodeRendererContext context, HtmlWriter html) {
        html.attr("href", PageLink.href(link.getUrl().toString())).withAttr().tag("a");
        context.renderChildren(link);
        html.closeTag("a");
    }

    private void citation(Citation citation, NodeRendererContext context, HtmlWriter html) {
        References.Reference reference = references
                .find(citation.reference())
                .orElseThrow(() -> new IllegalStateException("unchecked citation " + citation.reference()));
        html.attr("class", citation.marksLayer() ? "layer" : "cite")
                .attr("href", reference.href())
                .withAttr()
                .tag("a");
        html.text(beginsSentence(citation) ? StringUtils.capitalize(reference.name()) : reference.name());
        html.closeTag("a");
        if (!reference.note().isEmpty()) {
            html.text(" (" + reference.note() + ")");
        }
    }

    private static boolean beginsSentence(Node node) {
        Node before = node.getPrevious();
        return before == null ? !(node.getParent() instanceof DelimitedNode) : endsSentence(before);
    }

    private static boolean endsSentence(Node node) {
        return node instanceof SoftLineBreak before
                ? before.getPrevious() != null && endsSentence(before.getPrevious())
                : node.getChars().trimEnd().endsWith(".");
    }

    private void text(Text text, NodeRendererContext context, HtmlWriter html) {
        String words = text.getChars().unescape();
        if (terms == null || withinLinkOrHeading(text)) {
            html.text(words);
            return;
        }
        int from = 0;
        for (MatchResult hit : terms.in(words)) {
            String anchor = terms.anchor(hit);
            if (!linkedNearby(text, hit.group()) && marked.add(anchor)) {
                html.text(words.substring(from, hit.start()));
                html.attr("class", "term")
                        .attr("href", "/glossary/index.html#" + anchor)
                        .withAttr()
                        .tag("a");
                html.text(hit.group());
                html.closeTag("a");
                from = hit.end();
            }
        }
        html.text(words.substring(from));
    }

    /** Whether a link of the same words stands in the same paragraph: two of one name could not be told apart. */
    private static boolean linkedNearby(Node text, String words) {
        Node paragraph = Objects.requireNonNull(text.getAncestorOfType(Block.class));
        for (Node each : paragraph.getChildren()) {
            if (each instanceof Link
                    && StringUtils.normalizeSpace(new TextCollectingVisitor().collectAndGetText(each))
                            .equalsIgnoreCase(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean withinLinkOrHeading(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Link || each instanceof Heading) {
                return true;
            }
        }
        return false;
    }

    private void table(TableBlock table, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-labelledby", section)
                .withAttr()
                .tagLine(
                        "div",
                        () -> html.attr("class", "govuk-table")
                                .withAttr()
                                .tagLine("table", () -> context.renderChildren(table)));
    }

    private void cell(TableCell cell, NodeRendererContext context, HtmlWriter html) {
        boolean inHead = cell.getAncestorOfType(TableHead.class) != null
                && !cell.getText().isBlank();
        boolean first = cell.getPrevious() == null && !cell.getText().isBlank();
        if (inHead) {
            html.attr("scope", "col");
        } else if (first) {
            html.attr("scope", "row");
        }
        String tag = inHead || first ? "th" : "td";
        (inHead || first ? html.withAttr() : html).tag(tag);
        context.renderChildren(cell);
        html.closeTag(tag);
    }
}

package safetoshare.site.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import safetoshare.site.cache.Recent;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/**
 * What stands in a Markdown text, each thing with its place.
 *
 * @param headings the headings, in order
 * @param links the targets of links
 * @param citations what is cited, such as {@code law:ca-1989-s47}
 * @param html raw HTML, which is not published
 * @param images images, which are not published
 * @param unresolved links by reference, which are not published
 * @param entities the letters that are written by name or number, as in {@code &amp;}
 * @param broken citations that cannot be read, or that stand within a link
 */
public record Outline(
        List<Title> headings,
        List<Text> links,
        List<Text> citations,
        List<Text> html,
        List<Text> images,
        List<Text> unresolved,
        List<Text> entities,
        List<Text> broken) {
    private static final int MOST = 1 << 20;
    private static final Recent<Body, Outline> OUTLINES =
            new Recent<>(MOST, (body, outline) -> body.markdown().length());
    private static final Pattern BROKEN =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\{ *(law|rule|caldicott|was|coming)\\b[^{}]*}?");

    /**
     * A heading.
     *
     * @param text its words and place
     * @param anchor the name by which it can be linked to
     * @param level 1 for the highest
     * @param start where in the Markdown the heading begins
     * @param end where in the Markdown the text below it begins
     */
    public record Title(Text text, String anchor, int level, int start, int end) {}

    /** The outline of a text. */
    public static Outline of(Body body) {
        return OUTLINES.get(body, Outline::made);
    }

    private static Outline made(Body body) {
        Outline outline = new Outline(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        Body.Lines lines = body.lines();
        for (Node node : Markdown.parse(body.markdown()).getDescendants()) {
            outline.add(node, lines);
        }
        return outline;
    }

    private void add(Node node, Body.Lines lines) {
        if (node instanceof Heading heading) {
            String words = new TextCollectingVisitor().collectAndGetText(heading);
            headings.add(new Title(
                    text(words, node, lines),
                    Anchor.of(words),
                    heading.getLevel(),
                    heading.getStartOffset(),
                    heading.getEndOffset()));
        } else if (node instanceof Image || node instanceof ImageRef) {
            images.add(text(node.getChars().toString(), node, lines));
        } else if (node instanceof Link link) {
            links.add(text(link.getUrl().toString(), node, lines));
        } else if (node instanceof LinkRef || node instanceof LinkNodeBase) {
            unresolved.add(text(node.getChars().toString(), node, lines));
        } else if (node instanceof HtmlEntity) {
            entities.add(text(node.getChars().unescape(), node, lines));
        } else if (node instanceof Citation citation) {
            boolean linked = node.getAncestorOfType(Link.class) != null;
            (linked ? broken : citations).add(text(citation.reference(), node, lines));
        } else if (node instanceof com.vladsch.flexmark.ast.Text words && !(node.getParent() instanceof Code)) {
            BROKEN.matcher(words.getChars()).results().forEach(each -> broken.add(text(each.group(), node, lines)));
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            html.add(text(node.getChars().toString().strip(), node, lines));
        }
    }

    private static Text text(String value, Node node, Body.Lines lines) {
        return new Text(value, lines.place(node.getStartOffset()));
    }

    /** The Markdown below a second-level heading up to the next one, if there is such a heading. */
    public Optional<String> section(String anchor, String markdown) {
        List<Title> sections =
                headings.stream().filter(each -> each.level() <= 2).toList();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).anchor().equals(anchor)) {
                int end = i + 1 < sections.size() ? sections.get(i + 1).start() : markdown.length();
                return Optional.of(
                        markdown.substring(sections.get(i).end(), end).strip());
            }
        }
        return Optional.empty();
    }
}

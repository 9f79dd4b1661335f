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
import com.vladsch.flexmark.util.ast.Document;
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
    /** The name of what stands above the first section. */
    public static final String OPENING = "opening";

    private static final Recent<Body, Outline> OUTLINES =
            new Recent<>(Recent.TEXTS, (body, outline) -> body.markdown().length());
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
        Document parsed = Markdown.parse(body.markdown());
        for (Node node : parsed.getDescendants()) {
            outline.add(node, lines);
        }
        Prose.keep(body.markdown(), parsed);
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
        } else if (node instanceof com.vladsch.flexmark.ast.Text && !(node.getParent() instanceof Code)) {
            String words = node.getChars().toString();
            if (words.indexOf('{') >= 0) {
                BROKEN.matcher(words).results().forEach(each -> broken.add(text(each.group(), node, lines)));
            }
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            html.add(text(node.getChars().toString().strip(), node, lines));
        }
    }

    private static Text text(String value, Node node, Body.Lines lines) {
        return new Text(value, lines.place(node.getStartOffset()));
    }

    /**
     * A section of a text: a heading of the first or second level and what stands below it, or what stands above them all.
     *
     * @param title its heading; nothing for what stands above them
     * @param start where in the Markdown it begins, with its heading
     * @param text where in the Markdown what stands below its heading begins
     * @param end where in the Markdown it ends
     */
    public record Section(Optional<Title> title, int start, int text, int end) {
        /** The name by which it can be linked to. */
        public String anchor() {
            return title.map(Title::anchor).orElse(OPENING);
        }
    }

    /** The sections of the text that this is the outline of, the opening first, whether or not it says anything. */
    public List<Section> sections(String markdown) {
        List<Title> titles = headings.stream().filter(each -> each.level() <= 2).toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Optional.empty(), 0, 0, start(titles, 0, markdown)));
        for (int i = 0; i < titles.size(); i++) {
            Title title = titles.get(i);
            sections.add(new Section(Optional.of(title), title.start(), title.end(), start(titles, i + 1, markdown)));
        }
        return sections;
    }

    private static int start(List<Title> titles, int at, String markdown) {
        return at < titles.size() ? titles.get(at).start() : markdown.length();
    }

    /** The Markdown below a second-level heading up to the next one, if there is such a heading. */
    public Optional<String> section(String anchor, String markdown) {
        return sections(markdown).stream()
                .filter(each -> each.title().isPresent() && each.anchor().equals(anchor))
                .findFirst()
                .map(each -> markdown.substring(each.text(), each.end()).strip());
    }
}

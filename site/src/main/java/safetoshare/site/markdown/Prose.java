package safetoshare.site.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import safetoshare.site.cache.Recent;

/**
 * The words of a Markdown text, each where it stands there. Whatever else there is, such as signs, addresses, code and
 * citations, is left blank: one {@link #BLANK} for each character.
 *
 * @param all every word that readers see
 * @param running those of running text, in which a citation can stand: not those of headings and links
 */
public record Prose(String all, String running) {
    /** Stands in for a character that is no part of the words. */
    public static final char BLANK = '\0';

    private static final Recent<String, Prose> MADE =
            new Recent<>(Recent.TEXTS, (markdown, prose) -> markdown.length());

    /** The words of a text. */
    public static Prose of(String markdown) {
        return MADE.get(markdown, each -> made(each, Markdown.parse(each)));
    }

    /** Keeps the words of a text for those who ask, while it is at hand in its parsed form, which takes longest to make. */
    static void keep(String markdown, Document parsed) {
        MADE.get(markdown, each -> made(each, parsed));
    }

    private static Prose made(String markdown, Document parsed) {
        char[] all = new char[markdown.length()];
        Arrays.fill(all, BLANK);
        char[] running = all.clone();
        for (Node node : parsed.getDescendants()) {
            if (node instanceof SoftLineBreak || node instanceof Text && !(node.getParent() instanceof Code)) {
                markdown.getChars(node.getStartOffset(), node.getEndOffset(), all, node.getStartOffset());
                if (node.getAncestorOfType(Heading.class) == null && node.getAncestorOfType(Link.class) == null) {
                    markdown.getChars(node.getStartOffset(), node.getEndOffset(), running, node.getStartOffset());
                }
            }
        }
        return new Prose(new String(all), new String(running));
    }
}

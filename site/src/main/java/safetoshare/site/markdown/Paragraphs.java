package safetoshare.site.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** The running words of a Markdown text: what readers read, without headings, marks and the names of what is cited. */
public final class Paragraphs {
    /** Stands for the name of what is cited, with a capital as a sentence may begin with it. */
    private static final String CITED = "Law";

    private Paragraphs() {}

    /**
     * Each paragraph, point of a list and cell of a table with its place. A line feed stands where its lines break; a citation
     * is one short word.
     */
    public static List<Text> of(Body body) {
        Body.Lines lines = body.lines();
        List<Text> blocks = new ArrayList<>();
        for (Node node : Markdown.parse(body.markdown()).getDescendants()) {
            if (node instanceof Paragraph
                    || node instanceof TableCell && !(node.getGrandParent() instanceof TableHead)) {
                StringBuilder words = new StringBuilder();
                gather(node, words);
                String leading = words.toString().stripLeading();
                blocks.add(new Text(leading.stripTrailing(), lines.place(node.getStartOffset())));
            }
        }
        return blocks.stream().filter(block -> !block.value().isEmpty()).toList();
    }

    private static void gather(Node parent, StringBuilder words) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Citation citation) {
                words.append(citation.marksLayer() ? "" : CITED);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append('\n');
            } else if (node instanceof HtmlEntity) {
                words.append(node.getChars().unescape());
            } else if (node instanceof com.vladsch.flexmark.ast.Text || node instanceof Code) {
                words.append(node instanceof Code ? "code" : node.getChars().unescape());
            } else {
                gather(node, words);
            }
        }
    }
}

package safetoshare.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import safetoshare.site.content.Form;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;

/** What the page of a form shows: its parts, with text and blanks. */
final class Forms {
    private final Frame frame;

    Forms(Frame frame) {
        this.frame = frame;
    }

    /**
     * A part of a form.
     *
     * @param anchor the name by which it can be linked to
     * @param title its heading
     * @param blocks its text and blanks
     */
    public record Part(String anchor, String title, List<Block> blocks) {}

    /**
     * Text, or a blank.
     *
     * @param kind the kind of the blank; empty if this is text
     * @param name the name of the blank in its form
     * @param label what the blank is for
     * @param body the text, or how to fill in the blank and why it is there
     * @param choices what may be chosen
     */
    public record Block(String kind, String name, String label, Html body, List<String> choices) {}

    Map<String, Object> model(Page page, String root) {
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (Form.Part part : Form.of(page).parts()) {
            List<Block> blocks = new ArrayList<>();
            for (Form.Block block : part.blocks()) {
                number += block instanceof Form.Blank ? 1 : 0;
                blocks.add(block(block, number, root));
            }
            Outline.Title title = part.title();
            parts.add(new Part(title.anchor(), title.text().value(), blocks));
        }
        return Map.of("parts", parts);
    }

    private Block block(Form.Block block, int number, String root) {
        if (block instanceof Form.Blank blank) {
            return new Block(
                    blank.kind().orElseThrow().mark(),
                    "blank-" + number,
                    blank.label().value(),
                    frame.html(blank.hint(), root),
                    blank.choices());
        }
        return new Block("", "", "", frame.html(((Form.Words) block).markdown(), root), List.of());
    }
}

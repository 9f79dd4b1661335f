package safetoshare.site.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A citation in running text, {@code {kind:id}}: of the law register, of a golden rule, or of a Caldicott principle. One of
 * history or of what is to come has its mark as its kind, {@code {was:kind:id}}.
 */
final class Citation extends Node {
    private final BasedSequence kind;
    private final BasedSequence id;

    Citation(BasedSequence chars, BasedSequence kind, BasedSequence id) {
        super(chars);
        this.kind = kind;
        this.id = id;
    }

    /** What is cited, such as {@code law:ca-1989-s47}. */
    String reference() {
        return kind + ":" + id;
    }

    /** Whether this is not a citation of authority but the mark of a layer's text. */
    boolean marksLayer() {
        return kind.matches("layer");
    }

    @Override
    public @Nullable BasedSequence[] getSegments() {
        return new BasedSequence[] {kind, id};
    }
}

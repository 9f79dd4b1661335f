package safetoshare.site.layer;

import java.util.List;
import safetoshare.site.source.Body;
import safetoshare.site.source.Fields;
import safetoshare.site.source.MarkdownFile;

/**
 * What the layers of an edition say at one path, put together as one text.
 *
 * @param fields the fields of the text as a whole
 * @param body its Markdown; each section of a layer above the text's own begins with a mark, {@code {layer:id}}
 * @param unshown texts of it that stand behind switches and are not shown on the day
 * @param origin which layers it comes from
 * @param overlays the fields of each file that changes sections, lowest first
 * @param changes what stands in for a text below, or goes on from one
 */
public record Composition(
        Fields fields, Body body, List<Body> unshown, Origin origin, List<Overlay> overlays, List<Change> changes) {
    /** Keeps its own copies. */
    public Composition {
        unshown = List.copyOf(unshown);
        overlays = List.copyOf(overlays);
        changes = List.copyOf(changes);
    }

    /** It as a file alone would be read. */
    public MarkdownFile file() {
        return new MarkdownFile(fields, body);
    }

    /**
     * The fields of a file that changes sections of a text below it.
     *
     * @param layer its layer
     * @param fields its fields, but for those that say what it changes
     */
    public record Overlay(Layer layer, Fields fields) {}
}

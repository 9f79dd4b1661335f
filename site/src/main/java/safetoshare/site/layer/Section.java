package safetoshare.site.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safetoshare.site.cache.Fingerprint;
import safetoshare.site.cache.Recent;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Body;
import safetoshare.site.source.Body.Piece;

/**
 * A section of a text: what stands below a second-level heading, or above the first.
 *
 * @param anchor the name by which it is linked to; {@link #OPENING} for the text above the first heading
 * @param heading its heading; nothing above the first
 * @param parts what the layers say in it, in the order shown
 */
record Section(String anchor, Optional<Piece> heading, List<Part> parts) {
    /** The name of the text above the first heading. */
    static final String OPENING = Outline.OPENING;

    Section {
        parts = List.copyOf(parts);
    }

    /**
     * What one layer says in a section.
     *
     * @param layer the layer
     * @param piece its text
     */
    record Part(Layer layer, Piece piece) {}

    /** What was divided lately, as editions share most texts. */
    private static final Recent<Whole, List<Section>> DIVIDED =
            new Recent<>(1 << 22, (whole, sections) -> whole.body().markdown().length());

    /**
     * All that one layer says.
     *
     * @param layer the layer
     * @param body its text
     */
    private record Whole(Layer layer, Body body) {}

    /** The sections of what one layer says, the opening first. */
    static List<Section> of(Layer layer, Body body) {
        return DIVIDED.get(new Whole(layer, body), Section::divided);
    }

    private static List<Section> divided(Whole all) {
        Layer layer = all.layer();
        Body body = all.body();
        Piece whole = body.pieces().get(0);
        return Outline.of(body).sections(whole.markdown()).stream()
                .map(each -> new Section(
                        each.anchor(),
                        each.title().map(title -> whole.part(title.start(), title.end())),
                        parts(layer, whole, each.text(), each.end())))
                .toList();
    }

    private static List<Part> parts(Layer layer, Piece whole, int from, int to) {
        int begin = from;
        while (begin < to && Character.isWhitespace(whole.markdown().charAt(begin))) {
            begin++;
        }
        return begin == to ? List.of() : List.of(new Part(layer, whole.part(begin, to)));
    }

    /** Where it begins. */
    Place place() {
        return heading.map(Piece::start).orElseGet(() -> parts.get(0).piece().start());
    }

    /** This section with another's text after its own. */
    Section continuedBy(Section other) {
        List<Part> both = new ArrayList<>(parts);
        both.addAll(other.parts);
        return new Section(anchor, heading, both);
    }

    /** What it says, as people wrote it. */
    String text() {
        StringBuilder text = new StringBuilder();
        heading.ifPresent(piece -> text.append(piece.markdown()).append("\n\n"));
        parts.forEach(part -> text.append(part.piece().markdown()).append("\n\n"));
        return text.toString().strip();
    }

    /** Names what a text says; where its lines break makes no difference. */
    static String fingerprint(String text) {
        return Fingerprint.ofWords(text);
    }
}

package safetoshare.site.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import safetoshare.site.content.Guide;
import safetoshare.site.dated.Switches;
import safetoshare.site.layer.Layer;
import safetoshare.site.problem.Place;

/** What needs somebody's look on a day, gathered edition by edition and told layer by layer. */
public final class Status {
    private final LocalDate asAt;
    private final Map<String, Part> parts = new TreeMap<>();

    /** Of no edition as yet. */
    public Status(LocalDate asAt) {
        this.asAt = asAt;
    }

    /**
     * What needs a look in the texts of one layer, and what comes from below it.
     *
     * @param own the layer's own
     * @param inherited what comes from each layer below, the lowest first
     * @param nation whose law it follows; empty for the text that all editions share
     * @param switches how its switches stand; none for the text that all editions share
     */
    public record Part(Needs own, List<Needs> inherited, String nation, Switches switches) {
        /** Keeps its own copy of what comes from below. */
        public Part {
            inherited = List.copyOf(inherited);
        }

        /** What people know the layer by. */
        public String name() {
            return Words.name(own.layer());
        }

        private Part and(Part more) {
            return new Part(own.and(more.own), inherited, nation, switches);
        }
    }

    /** Adds what an edition needs, and what it shows that the text shared by all editions needs. */
    public void add(Guide guide) {
        List<Needs> layers = new ArrayList<>(Survey.of(guide, asAt).values());
        parts.merge(Layer.BASE, new Part(layers.get(0), List.of(), "", Switches.NONE), Part::and);
        Needs own = layers.remove(layers.size() - 1);
        parts.put(own.layer().id(), new Part(own, layers, guide.edition().nation(), guide.switches()));
    }

    /** The day. */
    public LocalDate asAt() {
        return asAt;
    }

    /** Every local text whose text below has moved on, whatever its layer. */
    public List<Need.MovedOn> movedOn() {
        Map<Place, Need.MovedOn> moved = new TreeMap<>();
        for (Part part : parts.values()) {
            Stream.concat(Stream.of(part.own()), part.inherited().stream())
                    .flatMap(needs -> needs.of(Need.MovedOn.class).stream())
                    .forEach(each -> moved.put(each.place(), each));
        }
        return List.copyOf(moved.values());
    }

    /** What was gathered of some layers: of the text that all editions share first, then of editions by id. */
    public List<Part> parts(Collection<String> layers) {
        List<String> ids = new ArrayList<>(parts.keySet());
        if (ids.remove(Layer.BASE)) {
            ids.add(0, Layer.BASE);
        }
        return ids.stream()
                .filter(layers::contains)
                .map(parts::get)
                .map(Objects::requireNonNull)
                .toList();
    }
}

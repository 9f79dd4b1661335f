package safetoshare.site.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import safetoshare.site.layer.Change;
import safetoshare.site.layer.Layer;
import safetoshare.site.layer.Origin;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Body;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Text;

/**
 * How an edition was put together.
 *
 * @param layers what it is made of, lowest first
 * @param origins where each text comes from, by the place where its file begins
 * @param overlays the files that change sections of texts below them
 * @param unshown texts that stand behind switches and are not shown on the day
 * @param changes each local text that stands in for one below it, or goes on from one
 * @param sources every file that was read, in each layer
 */
public record Layering(
        List<Layer> layers,
        Map<Place, Origin> origins,
        List<Overlay> overlays,
        List<Body> unshown,
        List<Change> changes,
        List<SourceFile> sources) {
    /** Keeps its own copies. */
    public Layering {
        layers = List.copyOf(layers);
        origins = Map.copyOf(origins);
        overlays = List.copyOf(overlays);
        unshown = List.copyOf(unshown);
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    /**
     * A file that changes sections of a text below it.
     *
     * @param layer its layer
     * @param text where the text that it changes begins
     * @param place where it begins
     * @param review when it was reviewed, and is to be again
     * @param sources what it rests on
     */
    public record Overlay(Layer layer, Place text, Place place, Page.Review review, List<Text> sources) {
        /** Keeps its own copy of what it rests on. */
        public Overlay {
            sources = List.copyOf(sources);
        }
    }

    /** The layer of an id, if the edition has it. */
    public Optional<Layer> layer(String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    /** The layer in whose folder a place is. */
    public Layer layerOf(Place place) {
        return layers.stream()
                .filter(layer -> place.path().startsWith(layer.told() + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a place in no layer: " + place));
    }

    /** A layer and those below it, the lowest first. */
    public List<Layer> upTo(Layer layer) {
        return layers.subList(0, layers.indexOf(layer) + 1);
    }

    /** Where the text comes from whose file begins at a place. */
    public Origin origin(Place place) {
        return Objects.requireNonNull(origins.get(place), "a text without an origin: " + place);
    }
}

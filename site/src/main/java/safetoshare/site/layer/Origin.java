package safetoshare.site.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which layers a text comes from.
 *
 * @param layer the layer of the text as a whole
 * @param sections by anchor, the layers of each section in the order in which they speak; nothing for an empty opening
 * @param written by anchor, what each layer wrote in a section, by its id, before facts are filled in; what readers see of
 *     the fields stands with the opening
 */
public record Origin(Layer layer, Map<String, List<Layer>> sections, Map<String, Map<String, String>> written) {
    /** The name of what stands above the first heading of a text. */
    public static final String OPENING = Section.OPENING;

    static Origin of(Layer layer, String fields, List<Section> all) {
        Map<String, List<Layer>> sections = new LinkedHashMap<>();
        Map<String, Map<String, String>> written = new LinkedHashMap<>();
        written.computeIfAbsent(OPENING, each -> new LinkedHashMap<>()).put(layer.id(), fields);
        for (Section section : all) {
            if (!section.parts().isEmpty()) {
                sections.put(
                        section.anchor(),
                        section.parts().stream()
                                .map(Section.Part::layer)
                                .distinct()
                                .toList());
            }
            add(section, layer, written.computeIfAbsent(section.anchor(), each -> new LinkedHashMap<>()));
        }
        return new Origin(layer, sections, written);
    }

    private static void add(Section section, Layer whole, Map<String, String> written) {
        Layer first = section.parts().isEmpty() ? whole : section.parts().get(0).layer();
        section.heading().ifPresent(heading -> written.merge(first.id(), heading.markdown(), Origin::joined));
        section.parts()
                .forEach(part -> written.merge(part.layer().id(), part.piece().markdown(), Origin::joined));
    }

    private static String joined(String one, String other) {
        return one + "\n\n" + other;
    }

    /** Whether other layers than one say all that is said in a section; the fields of the text stand with its opening. */
    public boolean isOfOthers(Layer one, String section) {
        return !written.getOrDefault(section, Map.of(one.id(), "")).containsKey(one.id());
    }
}

package safetoshare.site.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which layers a text comes from.
 *
 * @param layer the layer of the text as a whole
 * @param sections by anchor, the layers of each section in the order in which they speak; nothing for an empty opening
 */
public record Origin(Layer layer, Map<String, List<Layer>> sections) {
    static Origin of(Layer layer, List<Section> all) {
        Map<String, List<Layer>> sections = new LinkedHashMap<>();
        for (Section section : all) {
            if (!section.parts().isEmpty()) {
                sections.put(
                        section.anchor(),
                        section.parts().stream()
                                .map(Section.Part::layer)
                                .distinct()
                                .toList());
            }
        }
        return new Origin(layer, sections);
    }
}

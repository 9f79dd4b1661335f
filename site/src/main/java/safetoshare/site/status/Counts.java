package safetoshare.site.status;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much of each kind a layer needs, in the order told; what is not yet due is left out. */
final class Counts {
    private Counts() {}

    /** By the name that programs read; nothing that is none. */
    static Map<String, Integer> of(Needs needs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("movedOn", needs.of(Need.MovedOn.class).size());
        counts.put("goneLaw", needs.of(Need.GoneLaw.class).size());
        counts.put(
                "contacts",
                needs.of(Need.Unchecked.class).size()
                        + needs.of(Need.NotKnown.class).size()
                        + needs.pending(Due.Kind.CHECK, true).size());
        counts.put("reviews", needs.pending(Due.Kind.REVIEW, true).size());
        counts.put(
                "law",
                needs.of(Need.UnsettledLaw.class).size()
                        + needs.of(Need.ComingSwitch.class).size()
                        + needs.pending(Due.Kind.LOOK_UP, true).size());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}

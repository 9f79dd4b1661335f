package safetoshare.site.review;

import java.util.List;
import java.util.Optional;
import safetoshare.site.content.Guide;
import safetoshare.site.dated.Switch;
import safetoshare.site.dated.TurnedOn;
import safetoshare.site.source.Days;

/**
 * How a switch stands on the day of the pack.
 *
 * @param name what it turns on
 * @param state off, coming or on
 * @param from its day, in words; empty while it is off, as is what follows
 * @param checkedBy the role that checked that
 * @param checked the day on which that role did, in words
 * @param source where that is stated
 */
public record SwitchEntry(String name, String state, String from, String checkedBy, String checked, String source) {
    /** The switches of an edition's nation. */
    static List<SwitchEntry> all(Guide guide) {
        return guide.switches().of(guide.edition().nation()).stream()
                .map(each -> of(each, guide))
                .toList();
    }

    private static SwitchEntry of(Switch each, Guide guide) {
        String state = guide.switches().state(each.id()).written();
        Optional<TurnedOn> how = guide.switches().state(each.id()).turnedOn();
        return new SwitchEntry(
                each.name(),
                state,
                how.map(turned -> Days.told(turned.from())).orElse(""),
                how.map(TurnedOn::checkedBy).orElse(""),
                how.map(turned -> Days.told(turned.checked())).orElse(""),
                how.map(TurnedOn::source).orElse(""));
    }
}

package safetoshare.site.review;

import java.util.List;
import java.util.Optional;
import safetoshare.site.content.Guide;
import safetoshare.site.dated.Switch;
import safetoshare.site.dated.TurnedOn;

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
    static List<SwitchEntry> all(Guide guide, Days days) {
        return guide.switches().all().stream()
                .filter(each -> each.nations().contains(guide.edition().nation()))
                .map(each -> of(each, guide, days))
                .toList();
    }

    private static SwitchEntry of(Switch each, Guide guide, Days days) {
        String state = guide.switches().state(each.id()).written();
        Optional<TurnedOn> how = guide.switches().state(each.id()).turnedOn();
        return new SwitchEntry(
                each.name(),
                state,
                how.map(turned -> days.told(turned.from())).orElse(""),
                how.map(TurnedOn::checkedBy).orElse(""),
                how.map(turned -> days.told(turned.checked())).orElse(""),
                how.map(TurnedOn::source).orElse(""));
    }
}

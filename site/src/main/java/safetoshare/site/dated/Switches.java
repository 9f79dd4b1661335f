package safetoshare.site.dated;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import safetoshare.site.source.Days;
import safetoshare.site.source.Text;

/**
 * How every switch stands in an edition on a day.
 *
 * @param known every switch, by id
 * @param turnedOn those that the edition has turned on, by id
 * @param day the day
 * @param language that of the edition, in which days are told
 */
public record Switches(Map<String, Switch> known, Map<String, TurnedOn> turnedOn, LocalDate day, Locale language) {
    /** Where there are none. */
    public static final Switches NONE = new Switches(Map.of(), Map.of(), LocalDate.EPOCH, Locale.UK);

    /** Keeps its own copies, in the order of ids. */
    public Switches {
        known = Collections.unmodifiableMap(new TreeMap<>(known));
        turnedOn = Collections.unmodifiableMap(new TreeMap<>(turnedOn));
    }

    /** Every switch, in the order of ids. */
    public Collection<Switch> all() {
        return known.values();
    }

    /** The switches of a nation's law, in the order of ids. */
    public List<Switch> of(String nation) {
        return known.values().stream()
                .filter(each -> each.nations().contains(nation))
                .toList();
    }

    /** How a switch stands. */
    public State state(String id) {
        return State.of(Optional.ofNullable(turnedOn.get(id)), day);
    }

    /** Whether a switch is on, its day having come. */
    public boolean isOn(String id) {
        return state(id) instanceof State.On;
    }

    /** What is said in place of the texts of a switch while it is not on; nothing if it is, or is not known. */
    public Optional<Text> sentence(String id) {
        Switch known = this.known.get(id);
        if (known == null || isOn(id)) {
            return Optional.empty();
        }
        return Optional.of(
                state(id) instanceof State.Coming coming
                        ? told(known, coming.how().from())
                        : known.off());
    }

    /** What is said of a switch until a day. */
    public Text told(Switch each, LocalDate from) {
        String date = Days.told(from, language);
        return new Text(
                each.coming().value().replace(Switch.DATE, date), each.coming().place());
    }
}

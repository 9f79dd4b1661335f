package safetoshare.site.dated;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Fields;
import safetoshare.site.source.WebAddress;

/**
 * That an edition has turned a switch on.
 *
 * @param id the switch
 * @param from the day from which it is on
 * @param source where that is stated
 * @param checkedBy the role that checked it
 * @param checked the day on which that role did
 * @param place where its day is written
 */
public record TurnedOn(String id, LocalDate from, String source, String checkedBy, LocalDate checked, Place place) {
    /**
     * What an edition turns on, by switch.
     *
     * @param fields a mapping of switches
     * @param nation the edition's nation
     * @param known every switch; none where they could not be read
     * @param problems told of switches that are unknown or another nation's, and of what is not stated
     */
    public static Map<String, TurnedOn> readAll(
            Fields fields, String nation, Map<String, Switch> known, Problems problems) {
        Map<String, TurnedOn> all = new TreeMap<>();
        for (String id : fields.names()) {
            fields.fields(id).ifPresent(each -> all.put(id, read(id, each, problems)));
            Place place = fields.placeOf(id);
            Switch what = known.get(id);
            if (what == null && !known.isEmpty()) {
                problems.add(place, "there is no switch " + id + ". " + Suggestion.of(id, known.keySet()));
            } else if (what != null && !what.nations().contains(nation)) {
                problems.add(
                        place,
                        "the switch " + id + " turns on " + what.name()
                                + ", which is not law in this edition's nation, " + nation
                                + ". Delete it here, or correct the nation.");
            }
        }
        return all;
    }

    private static TurnedOn read(String id, Fields fields, Problems problems) {
        TurnedOn on = new TurnedOn(
                id,
                fields.date("from"),
                fields.text("source"),
                fields.text("checked-by"),
                fields.date("checked"),
                fields.placeOf("from"));
        fields.end();
        if (!on.source.isEmpty() && !WebAddress.is(on.source)) {
            problems.add(fields.placeOf("source"), WebAddress.FAULT);
        }
        return on;
    }
}

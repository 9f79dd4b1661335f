package safetoshare.site.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.dated.Switches;
import safetoshare.site.dated.TurnedOn;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Nations;
import safetoshare.site.source.Text;
import safetoshare.site.source.WebAddress;

/**
 * Something in the register of law and guidance.
 *
 * @param id the name by which it is cited
 * @param place where it stands in the register
 * @param name its short name
 * @param title its full title
 * @param year the year in which it was enacted, made or published; 0 if nobody knows that of a document
 * @param kind what it is, such as {@code section} or {@code guidance}
 * @param nations where it applies
 * @param status whether it was in force on the day it was checked
 * @param life when it began, changed and ended, as far as known
 * @param supersededBy what stands in its place, by id
 * @param partOf the id of the Act that it is a part of; empty if it is not a part, or not said to be one
 * @param also other names by which texts may call it
 * @param turned how the edition turned on the switch that says when it begins or ends; nothing if it did not, or there is none
 * @param address its official place; empty if there is none
 * @param about what it does for information sharing
 * @param note what a reader must know of its status; may be empty
 * @param confidence how well it is known
 * @param checked when it was last looked up
 * @param checkedBy the role that looked it up
 * @param checkNext the role that is to look it up next
 */
public record Law(
        String id,
        Place place,
        String name,
        String title,
        int year,
        String kind,
        List<String> nations,
        String status,
        Life life,
        List<Text> supersededBy,
        Text partOf,
        List<Text> also,
        Optional<TurnedOn> turned,
        String address,
        String about,
        String note,
        String confidence,
        LocalDate checked,
        String checkedBy,
        String checkNext) {
    private static final List<String> KINDS = List.of(
            "act",
            "section",
            "regulations",
            "regulation",
            "guidance",
            "code",
            "case",
            "rules",
            "principles",
            "common-law",
            "standard",
            "review",
            "local-document");

    /** The kinds of which everybody can look up the year. */
    private static final List<String> DATED = List.of("act", "section", "regulations", "regulation", "case", "rules");

    private static final String UNSURE = "unsure";

    /** What may be said of a law's force. */
    public static final List<String> STATUSES = List.of(
            "in-force", "part-in-force", "enacted", Life.NOT_MADE, "superseded", "repealed", "withdrawn", UNSURE);

    private static final List<String> GONE = List.of("superseded", "repealed", "withdrawn");

    private static final List<String> COMING = List.of("enacted", Life.NOT_MADE);

    private static final List<String> UNSETTLED = List.of("part-in-force", "enacted", Life.NOT_MADE, UNSURE);

    /** What may be said of how well a law is known, the best first. */
    public static final List<String> CONFIDENCES =
            List.of("found", "second-hand", "seed", "inferred", "background", "unsure");

    /** The registers of several layers as one; an id stands in one of them only. */
    static Map<String, Law> merged(List<Fields> registers, Switches switches, Problems problems) {
        Map<String, Law> laws = new LinkedHashMap<>();
        for (Fields register : registers) {
            for (Law law : readAll(register, switches, problems).values()) {
                Law other = laws.putIfAbsent(law.id, law);
                if (other != null) {
                    problems.add(
                            law.place,
                            "the id " + law.id + " is in the register already, at " + other.place
                                    + ". Choose another id.");
                }
            }
        }
        laws.values().forEach(law -> law.checkOthers(laws, problems));
        return laws;
    }

    /** The register in a file, by id, in the order written. */
    private static Map<String, Law> readAll(Fields register, Switches switches, Problems problems) {
        Map<String, Law> laws = new LinkedHashMap<>();
        for (String id : register.names()) {
            register.fields(id).ifPresent(fields -> laws.put(id, read(id, fields, switches, problems)));
        }
        return laws;
    }

    private static Law read(String id, Fields fields, Switches switches, Problems problems) {
        String kind = fields.choice("kind", KINDS);
        Law law = new Law(
                id,
                fields.place(),
                fields.text("name"),
                fields.text("title"),
                fields.has("year") || DATED.contains(kind) ? fields.number("year") : 0,
                kind,
                Nations.read(fields, problems).stream().map(Text::value).toList(),
                fields.choice("status", STATUSES),
                fields.optionalFields("dates")
                        .map(dates -> Life.read(dates, problems))
                        .orElse(Life.UNKNOWN),
                fields.optionalList("superseded-by"),
                new Text(fields.optionalText("part-of").orElse(""), fields.placeOf("part-of")),
                fields.optionalList("also"),
                turned(fields, switches, problems),
                fields.optionalText("address").orElse(""),
                fields.text("about"),
                fields.optionalText("note").orElse(""),
                fields.choice("confidence", CONFIDENCES),
                fields.date("checked"),
                fields.text("checked-by"),
                fields.text("check-next"));
        fields.end();
        law.checkStatus(fields, problems);
        if (!law.address.isEmpty() && !WebAddress.is(law.address)) {
            problems.add(fields.placeOf("address"), WebAddress.FAULT);
        }
        return law;
    }

    private static Optional<TurnedOn> turned(Fields fields, Switches switches, Problems problems) {
        String id = fields.optionalText("switch").orElse("");
        if (!id.isEmpty()
                && !switches.known().containsKey(id)
                && !switches.known().isEmpty()) {
            problems.add(
                    fields.placeOf("switch"),
                    "there is no switch " + id + ". "
                            + Suggestion.of(id, switches.known().keySet()));
        }
        return switches.state(id).turnedOn();
    }

    /** What somebody wrote on the day it was checked has to be what the dates give for that day. */
    private void checkStatus(Fields fields, Problems problems) {
        String byDates = withoutSwitch(checked);
        if (!byDates.equals(status) && !checked.equals(LocalDate.EPOCH)) {
            problems.add(
                    fields.placeOf("status"),
                    "the status is " + status + ", but by its dates it was " + byDates + " on " + checked
                            + ", when it was checked. Write status: " + byDates + ", or correct the dates.");
        }
    }

    private void checkOthers(Map<String, Law> register, Problems problems) {
        supersededBy.forEach(other -> checkOther(other, register, problems));
        checkOther(partOf, register, problems);
    }

    private void checkOther(Text other, Map<String, Law> register, Problems problems) {
        if (other.value().equals(id)) {
            problems.add(other.place(), "the law " + id + " names itself here. Name another, or leave it out.");
        } else if (!other.value().isEmpty() && !register.containsKey(other.value())) {
            problems.add(
                    other.place(), "there is no law " + other.value() + " in the register. Add it, or name another.");
        }
    }

    /**
     * Its status on a day, as its dates tell it; as it is written where none is known. What nobody could confirm stays so once
     * it is made, whatever its dates.
     *
     * <p>A switch that is on has the last word, from its day: what names something in its place is then superseded, and
     * anything else is in force. Until that day, and where the switch is off, it is as it would be without.
     */
    public String statusAt(LocalDate day) {
        if (turnedAt(day)) {
            return supersededBy.isEmpty() ? "in-force" : "superseded";
        }
        return withoutSwitch(day);
    }

    private String withoutSwitch(LocalDate day) {
        Optional<String> byDates = life.statusAt(day);
        boolean unsure = status.equals(UNSURE) && !byDates.equals(Optional.of(Life.NOT_MADE));
        return unsure ? status : byDates.orElse(status);
    }

    /** Whether a switch has made it begin or end by a day. */
    public boolean turnedAt(LocalDate day) {
        return turned.filter(each -> !each.from().isAfter(day)).isPresent();
    }

    /**
     * Whether it is no longer in force on a day, so that it is cited as history. What a switch ended is not meant: the same
     * texts stand before that day and after it, and where they say something else they do so in blocks.
     */
    public boolean goneAt(LocalDate day) {
        return GONE.contains(statusAt(day)) && !turnedAt(day);
    }

    /** Whether it is not yet in force on a day. */
    public boolean comingAt(LocalDate day) {
        return COMING.contains(statusAt(day));
    }

    /** Whether it is not yet in force on a day, only partly, or not known to be. */
    public boolean unsettledAt(LocalDate day) {
        return UNSETTLED.contains(statusAt(day));
    }
}

package safetoshare.site.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;
import safetoshare.site.source.WebAddress;

/**
 * Something in the register of law and guidance.
 *
 * @param id the name by which it is cited
 * @param place where it stands in the register
 * @param name its short name
 * @param kind what it is, such as {@code section} or {@code guidance}
 * @param nations where it applies
 * @param status whether it is in force
 * @param date when it was made or came into force; empty if not known
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
        String kind,
        List<String> nations,
        String status,
        String date,
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
            "local-document");
    /** What may be said of a law's force. */
    public static final List<String> STATUSES =
            List.of("in-force", "part-in-force", "enacted", "superseded", "repealed", "withdrawn", "unsure");

    private static final List<String> GONE = List.of("superseded", "repealed", "withdrawn");

    private static final List<String> UNSETTLED = List.of("part-in-force", "enacted", "unsure");

    private static final List<String> CONFIDENCES =
            List.of("found", "second-hand", "seed", "inferred", "background", "unsure");

    /** The registers of several layers as one; an id stands in one of them only. */
    static Map<String, Law> merged(List<Fields> registers, Problems problems) {
        Map<String, Law> laws = new LinkedHashMap<>();
        for (Fields register : registers) {
            for (Law law : readAll(register, problems).values()) {
                Law other = laws.putIfAbsent(law.id, law);
                if (other != null) {
                    problems.add(
                            law.place,
                            "the id " + law.id + " is in the register already, at " + other.place
                                    + ". Choose another id.");
                }
            }
        }
        return laws;
    }

    /** The register in a file, by id, in the order written. */
    private static Map<String, Law> readAll(Fields register, Problems problems) {
        Map<String, Law> laws = new LinkedHashMap<>();
        for (String id : register.names()) {
            register.fields(id).ifPresent(fields -> laws.put(id, read(id, fields, problems)));
        }
        return laws;
    }

    private static Law read(String id, Fields fields, Problems problems) {
        Law law = new Law(
                id,
                fields.place(),
                fields.text("name"),
                fields.choice("kind", KINDS),
                nations(fields, problems),
                fields.choice("status", STATUSES),
                fields.optionalText("date").orElse(""),
                fields.optionalText("address").orElse(""),
                fields.text("about"),
                fields.optionalText("note").orElse(""),
                fields.choice("confidence", CONFIDENCES),
                fields.date("checked"),
                fields.text("checked-by"),
                fields.text("check-next"));
        fields.end();
        if (!law.address.isEmpty() && !WebAddress.is(law.address)) {
            problems.add(fields.placeOf("address"), WebAddress.FAULT);
        }
        return law;
    }

    private static List<String> nations(Fields fields, Problems problems) {
        List<Text> nations = fields.list("nations");
        for (Text nation : nations) {
            if (!Edition.NATIONS.contains(nation.value()) && !nation.value().isEmpty()) {
                problems.add(
                        nation.place(),
                        "there is no nation " + nation.value() + " here. "
                                + Suggestion.of(nation.value(), Edition.NATIONS));
            }
        }
        return nations.stream().map(Text::value).toList();
    }

    /** Whether it is no longer in force. */
    public boolean gone() {
        return GONE.contains(status);
    }

    /** Whether it is not yet in force, only partly, or not known to be. */
    public boolean unsettled() {
        return UNSETTLED.contains(status);
    }

    /** The official place, if there is one. */
    public Optional<String> officialPlace() {
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }
}

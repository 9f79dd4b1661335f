package safetoshare.site.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import safetoshare.site.contact.Availability;
import safetoshare.site.contact.Phone;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;
import safetoshare.site.source.WebAddress;

/**
 * Somebody to call.
 *
 * @param role the name by which outcomes refer to it, such as {@code childrens-social-care}
 * @param place where it stands in its file, which tells the layer that it is of
 * @param name what a reader looks for
 * @param purpose who it is for, and when
 * @param group with whom it is listed
 * @param phone its number
 * @param relay the number that a text relay user dials
 * @param email a team's address; may be empty
 * @param web its page; may be empty
 * @param notKnown why there is no way to reach it here, and what to do instead; empty if there is one
 * @param availability when it answers, and who does when it does not
 * @param source where the number was seen; may be empty where there is none
 * @param checked when it was checked and by which role; nothing if nobody has
 * @param locked whether no later layer may replace it
 */
public record Contact(
        String role,
        Place place,
        String name,
        String purpose,
        Group group,
        Optional<Phone> phone,
        Optional<Phone> relay,
        String email,
        String web,
        String notKnown,
        Availability availability,
        String source,
        Optional<Checked> checked,
        boolean locked) {

    /** With whom a contact is listed. */
    public enum Group {
        /** Those who serve the reader's area. */
        AREA("Your area"),
        /** Those whom each organisation names for itself. */
        ORGANISATION("Your organisation"),
        /** Those who serve everybody. */
        NATIONAL("National");

        private final String written;

        Group(String written) {
            this.written = written;
        }

        /** How it is written in files. */
        public String written() {
            return written;
        }

        private static Group read(Fields fields) {
            String group = fields.choice(
                    "group", Stream.of(values()).map(each -> each.written).toList());
            return Stream.of(values())
                    .filter(each -> each.written.equals(group))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * That a contact was checked.
     *
     * @param on the day
     * @param by the role that checked it
     * @param how what was done
     * @param againBy the day by which it is to be checked again
     */
    public record Checked(LocalDate on, String by, String how, LocalDate againBy) {
        private static Checked read(Fields fields, Problems problems) {
            Checked checked =
                    new Checked(fields.date("on"), fields.text("by"), fields.text("how"), fields.date("again-by"));
            fields.end();
            if (checked.againBy.isBefore(checked.on)) {
                problems.add(fields.placeOf("again-by"), "again-by is before on. Give a later day.");
            }
            return checked;
        }
    }

    /** The contacts in one file, by role, in the order written. */
    private static Map<String, Contact> readAll(Fields file, Problems problems) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        for (String role : file.names()) {
            file.fields(role).ifPresent(fields -> contacts.put(role, read(role, fields, problems)));
        }
        return contacts;
    }

    /**
     * The contacts of layers one upon the other: one of a later layer stands in for that of the same role below, in its
     * place; new ones come after.
     *
     * @param layers each layer's file, lowest first
     */
    static Map<String, Contact> merged(List<Fields> layers, Problems problems) {
        Map<String, Contact> merged = new LinkedHashMap<>();
        for (Fields layer : layers) {
            readAll(layer, problems).forEach((role, contact) -> {
                Contact below = merged.get(role);
                if (below != null && below.locked) {
                    problems.add(
                            contact.place,
                            "the contact " + role + " is locked in " + below.place.path()
                                    + " and cannot be replaced. Delete it here.");
                } else {
                    merged.put(role, contact);
                }
            });
        }
        return merged;
    }

    private static Contact read(String role, Fields fields, Problems problems) {
        Contact contact = new Contact(
                role,
                fields.place(),
                fields.text("name"),
                fields.text("for"),
                Group.read(fields),
                Phone.read(fields, "phone", problems),
                Phone.readRelay(fields, "text-relay", problems),
                fields.optionalText("email").orElse(""),
                fields.optionalText("web").orElse(""),
                fields.optionalText("not-known").orElse(""),
                Availability.read(fields, problems),
                fields.optionalText("source").orElse(""),
                fields.optionalFields("checked").map(each -> Checked.read(each, problems)),
                fields.has("locked")
                        && fields.choice("locked", List.of("true", "false")).equals("true"));
        fields.end();
        contact.requireReachable(fields, problems);
        return contact;
    }

    private void requireReachable(Fields fields, Problems problems) {
        requireEmail(new Text(email, fields.placeOf("email")), problems);
        if (!web.isEmpty() && !WebAddress.is(web)) {
            problems.add(fields.placeOf("web"), WebAddress.FAULT);
        }
        List<String> ways = Stream.of("phone", "text-relay", "email", "web")
                .filter(fields::has)
                .toList();
        if (ways.isEmpty() && notKnown.isEmpty()) {
            problems.add(
                    place,
                    "there is no way to reach " + role
                            + ". Add phone:, email: or web:, or say in not-known: why there is none and what to do.");
        } else if (!ways.isEmpty() && !notKnown.isEmpty()) {
            problems.add(
                    fields.placeOf("not-known"),
                    "not-known stands beside " + ways.get(0) + ". Keep not-known only where there is no way at all.");
        }
        if (ways.contains("phone") && source.isEmpty()) {
            problems.add(place, "the number has no source. Add a line with source: and where you saw it.");
        }
    }

    /** Refuses an address that email cannot be sent to; an empty one is none. */
    static void requireEmail(Text email, Problems problems) {
        if (!email.value().isEmpty() && !email.value().matches("[A-Za-z0-9._+-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
            problems.add(
                    email.place(), "the address " + email.value() + " is not one for email. Write it as team@host.");
        }
    }
}

package safetoshare.site.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;

/**
 * Somebody to call.
 *
 * @param role the name by which outcomes refer to it, such as {@code childrens-social-care}
 * @param place where it stands in its file
 * @param name what a reader looks for
 * @param purpose who it is for, and when
 * @param group under which heading it is listed
 * @param phone its number as people write it; nothing where a partnership fills it in
 * @param hours when it answers; may be empty
 * @param web its page; may be empty
 * @param source where the number was seen; may be empty where there is none
 * @param checked when it was checked and by which role; nothing if nobody has
 */
public record Contact(
        String role,
        Place place,
        String name,
        String purpose,
        String group,
        Optional<String> phone,
        String hours,
        String web,
        String source,
        Optional<Checked> checked) {

    /**
     * That a contact was checked.
     *
     * @param on the day
     * @param by the role that checked it
     * @param how what was done
     */
    public record Checked(LocalDate on, String by, String how) {
        private static Checked read(Fields fields) {
            Checked checked = new Checked(fields.date("on"), fields.text("by"), fields.text("how"));
            fields.end();
            return checked;
        }
    }

    /** The contacts of several layers, by role: a later layer's stands in for an earlier one, in its place. */
    static Map<String, Contact> merged(List<Fields> files, Problems problems) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        files.forEach(file -> contacts.putAll(readAll(file, problems)));
        return contacts;
    }

    /** The contacts in a file, by role, in the order written. */
    static Map<String, Contact> readAll(Fields file, Problems problems) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        for (String role : file.names()) {
            file.fields(role).ifPresent(fields -> contacts.put(role, read(role, fields, problems)));
        }
        return contacts;
    }

    private static Contact read(String role, Fields fields, Problems problems) {
        Contact contact = new Contact(
                role,
                fields.place(),
                fields.text("name"),
                fields.text("for"),
                fields.text("group"),
                fields.optionalText("phone"),
                fields.optionalText("hours").orElse(""),
                fields.optionalText("web").orElse(""),
                fields.optionalText("source").orElse(""),
                fields.optionalFields("checked").map(Checked::read));
        fields.end();
        contact.phone
                .filter(phone -> !phone.matches("\\+?[0-9][0-9 ]*"))
                .ifPresent(phone -> problems.add(
                        fields.placeOf("phone"),
                        "the number " + phone + " cannot be dialled. Write digits and spaces only."));
        if (!contact.web.isEmpty() && !contact.web.startsWith("https://")) {
            problems.add(fields.placeOf("web"), "the address does not begin with https://. Give the page's address.");
        }
        if (contact.phone.isPresent() && contact.source.isEmpty()) {
            problems.add(fields.place(), "the number has no source. Add a line with source: and where you saw it.");
        }
        return contact;
    }
}

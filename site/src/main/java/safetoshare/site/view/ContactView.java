package safetoshare.site.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import safetoshare.site.content.Contact;
import safetoshare.site.source.Text;

/**
 * Somebody to call, as pages show it.
 *
 * @param role the name by which the contact can be linked to
 * @param name what a reader looks for
 * @param purpose who it is for, and when
 * @param group under which heading it is listed
 * @param phone its number; empty where a partnership fills it in
 * @param dial the number as a telephone dials it
 * @param hours when it answers; may be empty
 * @param web its page; may be empty
 * @param checked the day it was checked, in words; empty if nobody has
 * @param checkedBy the role that checked it, and how
 * @param source where the number was seen
 */
public record ContactView(
        String role,
        String name,
        String purpose,
        String group,
        String phone,
        String dial,
        String hours,
        String web,
        String checked,
        String checkedBy,
        String source) {

    static ContactView of(Contact contact, Frame frame) {
        String phone = contact.phone().orElse("");
        return new ContactView(
                contact.role(),
                contact.name(),
                contact.purpose(),
                contact.group(),
                phone,
                phone.replace(" ", ""),
                contact.hours(),
                contact.web(),
                contact.checked().map(checked -> frame.date(checked.on())).orElse(""),
                contact.checked()
                        .map(checked -> checked.by() + ", " + checked.how())
                        .orElse(""),
                contact.source());
    }

    /** Everybody whom some outcome of the checker names, once, in the order written. */
    static List<ContactView> ofOutcomes(Frame frame) {
        Set<String> roles = frame.checked().guide().checker().outcomes().values().stream()
                .flatMap(outcome -> outcome.contacts().stream())
                .map(Text::value)
                .collect(Collectors.toSet());
        return frame.checked().guide().contacts().values().stream()
                .filter(contact -> roles.contains(contact.role()))
                .map(contact -> of(contact, frame))
                .toList();
    }

    /** Every contact of an edition, in the order written, by the heading under which it is listed. */
    static List<Group> groups(Frame frame) {
        Map<String, List<ContactView>> groups = new LinkedHashMap<>();
        for (Contact contact : frame.checked().guide().contacts().values()) {
            groups.computeIfAbsent(contact.group(), group -> new ArrayList<>()).add(of(contact, frame));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /**
     * Contacts that are listed together.
     *
     * @param title the heading
     * @param contacts the contacts, in the order written
     */
    public record Group(String title, List<ContactView> contacts) {}
}

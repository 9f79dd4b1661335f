package safetoshare.site.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import safetoshare.site.contact.Holidays;
import safetoshare.site.content.Contact;
import safetoshare.site.source.Text;

/** An edition's contacts, as one page or another lists them: who is called in an emergency first, the others as written. */
final class Contacts {
    /** Whom to call when somebody is in danger now. */
    static final String EMERGENCY = "police-emergency";

    private static final String POLICE = "police";

    private final Frame frame;
    private final List<Contact> all;

    Contacts(Frame frame) {
        this.frame = frame;
        this.all = new ArrayList<>(frame.checked().guide().contacts().values());
        all.sort((one, other) -> Boolean.compare(isEmergency(other), isEmergency(one)));
    }

    private static boolean isEmergency(Contact contact) {
        return contact.role().equals(EMERGENCY);
    }

    /** Everybody whom some outcome of the checker names, once. */
    List<ContactView> ofOutcomes() {
        Set<String> roles = frame.checked().guide().checker().outcomes().values().stream()
                .flatMap(outcome -> outcome.contacts().stream())
                .map(Text::value)
                .collect(Collectors.toSet());
        return views(roles);
    }

    private List<ContactView> views(Set<String> roles) {
        return all.stream()
                .filter(contact -> roles.contains(contact.role()))
                .map(contact -> ContactView.of(contact, frame))
                .toList();
    }

    /** What their own page is given. */
    Map<String, Object> page() {
        return Map.of("contactGroups", groups(), "now", now(true, ""));
    }

    /** Everybody by the heading under which they are listed: emergencies and the police first, then who is near. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        add("contact-group-urgent", Contacts::isUrgent, groups);
        for (Contact.Group group : Contact.Group.values()) {
            add(word(group), contact -> contact.group() == group && !isUrgent(contact), groups);
        }
        return groups;
    }

    /** The name of the words that head a group. */
    private static String word(Contact.Group group) {
        return "contact-group-" + group.name().toLowerCase(Locale.ROOT);
    }

    private void add(String word, Predicate<Contact> listed, List<Group> groups) {
        List<ContactView> views = all.stream()
                .filter(listed)
                .map(contact -> ContactView.of(contact, frame))
                .toList();
        if (!views.isEmpty()) {
            groups.add(new Group(frame.word(word), views));
        }
    }

    private static boolean isUrgent(Contact contact) {
        return isEmergency(contact) || contact.role().equals(POLICE);
    }

    /**
     * Whom to call in an emergency and in the reader's area, and everybody to whom those hand over.
     *
     * @param withoutNumber whether also those of whom no number is known
     */
    List<ContactView> ofTheArea(boolean withoutNumber) {
        Map<String, Contact> contacts = frame.checked().guide().contacts();
        Set<String> roles = new HashSet<>();
        for (Contact contact : all) {
            boolean listed = contact.group() == Contact.Group.AREA || isUrgent(contact);
            for (Contact at = listed ? contact : null; at != null; ) {
                roles.add(at.role());
                at = contacts.get(at.availability().otherwise());
            }
        }
        if (!withoutNumber) {
            roles.removeIf(
                    role -> Objects.requireNonNull(contacts.get(role)).phone().isEmpty());
        }
        return views(roles);
    }

    /** What the panel that tells whom to call now is given. */
    Map<String, Object> now(boolean withoutNumber, String page) {
        Holidays holidays = frame.checked().guide().holidays().orElseThrow();
        return Map.of(
                "lines",
                ofTheArea(withoutNumber),
                "page",
                page,
                "holidays",
                holidays.days().keySet().stream().sorted().map(Object::toString).collect(Collectors.joining(" ")),
                "from",
                holidays.from().toString(),
                "until",
                holidays.until().toString());
    }

    /**
     * Contacts that are listed together.
     *
     * @param title the heading
     * @param contacts the contacts, in the order written
     */
    public record Group(String title, List<ContactView> contacts) {}
}

package safetoshare.site.check;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.contact.Gap;
import safetoshare.site.contact.Hours;
import safetoshare.site.contact.Phone;
import safetoshare.site.contact.Role;
import safetoshare.site.content.Contact;
import safetoshare.site.content.Guide;
import safetoshare.site.layer.Layer;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;

/** Checks that everybody is there whom the nation asks for, and that whoever is closed hands over to somebody who is not. */
final class ContactChecks {
    private final Map<String, Contact> contacts;
    private final Problems problems;

    ContactChecks(Map<String, Contact> contacts, Problems problems) {
        this.contacts = contacts;
        this.problems = problems;
    }

    /** Checks the contacts of a guide as at a day. */
    static void check(Guide guide, LocalDate asAt, Problems problems) {
        ContactChecks checks = new ContactChecks(guide.contacts(), problems);
        guide.holidays().ifPresent(holidays -> holidays.check(asAt, problems));
        if (guide.contacts().isEmpty()) {
            return;
        }
        Place file = new Place("content/editions/" + guide.edition().id() + "/contacts.yaml", 1);
        checks.requireRoles(guide.roles(), guide.edition().nation(), file);
        checks.requireOwn(guide.layering().layers(), file);
        checks.requireHandOver();
        checks.refuseReserved();
        if (guide.edition().publish()) {
            checks.refuseExamples();
        }
    }

    void requireRoles(List<Role> roles, String nation, Place file) {
        for (Role role : roles) {
            role.in(nation)
                    .filter(name -> !contacts.containsKey(role.id()))
                    .ifPresent(name -> problems.add(
                            file,
                            "the role " + role.id() + " is missing (" + name
                                    + "). Add it with a way to reach it, or with not-known:."));
        }
    }

    /**
     * A partnership says itself whom to call in its area: what it takes over from its nation there tells nobody whom to call.
     *
     * @param layers what the edition is made of, lowest first
     * @param file the edition's own contacts
     */
    void requireOwn(List<Layer> layers, Place file) {
        Layer own = layers.get(layers.size() - 1);
        if (own.nation()) {
            return;
        }
        Set<String> local = layers.stream()
                .filter(layer -> !layer.isBase() && !layer.nation())
                .map(Layer::id)
                .collect(Collectors.toSet());
        for (Contact contact : contacts.values()) {
            String folder = contact.place().path().replaceFirst("/[^/]*$", "").replaceFirst("^.*/", "");
            if (contact.group() == Contact.Group.AREA && !local.contains(folder)) {
                problems.add(
                        file,
                        "the role " + contact.role() + " is taken over from "
                                + contact.place().path()
                                + ", which knows nobody in your area. Add your own here, with a way to reach it or not-known:.");
            }
        }
    }

    private void requireHandOver() {
        for (Contact contact : contacts.values()) {
            String other = contact.availability().otherwise();
            if (other.isEmpty()) {
                continue;
            }
            if (!contacts.containsKey(other)) {
                problems.add(
                        contact.place(),
                        "outside-hours of " + contact.role() + " names " + other + ", which is no role here. "
                                + Suggestion.of(other, contacts.keySet()));
            } else {
                followHandOver(contact);
            }
        }
    }

    private void followHandOver(Contact contact) {
        Set<String> way = new LinkedHashSet<>();
        Contact at = contact;
        while (at != null && way.add(at.role())) {
            at = contacts.get(at.availability().otherwise());
        }
        if (at == null) {
            requireSomebody(contact, way);
        } else if (at.equals(contact)) {
            problems.add(
                    contact.place(),
                    "outside-hours goes in a circle: " + String.join(", ", way) + ", " + at.role()
                            + ". Let one of them name nobody, or somebody else.");
        }
    }

    /** Where the hours of all are known who hand over to each other, one of them answers at any time. */
    private void requireSomebody(Contact contact, Set<String> way) {
        List<Optional<Hours>> hours = way.stream()
                .flatMap(role -> Optional.ofNullable(contacts.get(role)).stream())
                .map(each -> each.availability().hours())
                .toList();
        if (hours.stream().allMatch(Optional::isPresent)) {
            Gap.first(hours.stream().flatMap(Optional::stream).toList())
                    .ifPresent(gap -> problems.add(
                            contact.place(),
                            "nobody answers " + gap + ", neither " + String.join(" nor ", way)
                                    + ". Mend their hours, or name in outside-hours somebody who does."));
        }
    }

    private void refuseReserved() {
        for (Contact contact : contacts.values()) {
            if (TextChecks.RESERVED.contains(contact.role()) || contact.role().matches("group-.*")) {
                problems.add(
                        contact.place(), "every page uses #" + contact.role() + " itself. Give the role another name.");
            }
        }
    }

    private void refuseExamples() {
        contacts.values().stream()
                .flatMap(contact -> Stream.of(contact.phone(), contact.relay()))
                .flatMap(Optional::stream)
                .filter(Phone::isExample)
                .forEach(phone -> problems.add(
                        phone.place(),
                        "the number " + phone.written()
                                + " is an example number that nobody answers. Give the real one,"
                                + " or write not-known: instead, before you publish."));
    }
}

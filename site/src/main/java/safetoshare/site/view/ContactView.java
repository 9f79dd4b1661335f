package safetoshare.site.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.card.VCard;
import safetoshare.site.contact.Availability;
import safetoshare.site.contact.Hours;
import safetoshare.site.contact.HoursWords;
import safetoshare.site.contact.Phone;
import safetoshare.site.content.Contact;

/**
 * Somebody to call, as pages show it. Any of its texts may be empty.
 *
 * @param role the name by which the contact can be linked to
 * @param name what a reader looks for
 * @param purpose who it is for, and when
 * @param phone its number
 * @param relay the number that a text relay user dials
 * @param email a team's address
 * @param web its page
 * @param notKnown why there is no way to reach it here
 * @param when when it answers
 * @param check whether anybody has checked it
 * @param file the name of its file for an address book; empty if there is nothing to put there
 */
public record ContactView(
        String role,
        String name,
        String purpose,
        Number phone,
        Number relay,
        String email,
        String web,
        String notKnown,
        When when,
        Check check,
        String file) {

    /**
     * A number.
     *
     * @param written as people write it; empty if there is none
     * @param dial as a telephone dials it
     */
    public record Number(String written, String dial) {
        private static final Number NONE = new Number("", "");

        static Number of(Optional<Phone> phone) {
            return phone.map(each -> new Number(each.written(), each.digits())).orElse(NONE);
        }
    }

    /**
     * When somebody answers.
     *
     * @param rows the hours as a table; empty where they are not known exactly, or never end
     * @param line what is known of them on one line; may be empty
     * @param encoded the hours as the script of a page reads them; empty where they are not known exactly
     * @param otherwise the role to call when it is closed; may be empty
     * @param otherwiseName its name
     */
    public record When(List<HoursWords.Row> rows, String line, String encoded, String otherwise, String otherwiseName) {
        static When of(Availability availability, Frame frame) {
            HoursWords words = frame.hours();
            String other = availability.otherwise();
            return new When(
                    availability
                            .hours()
                            .filter(hours -> !hours.always())
                            .map(words::rows)
                            .orElse(List.of()),
                    words.line(availability),
                    availability.hours().map(Hours::encoded).orElse(""),
                    other,
                    Optional.ofNullable(frame.checked().guide().contacts().get(other))
                            .map(Contact::name)
                            .orElse(""));
        }
    }

    /**
     * Whether anybody has checked a contact.
     *
     * @param text in whole sentences; empty where there is nothing to check
     * @param doubt in a few words, for where there is little room; empty where there is no doubt
     */
    public record Check(String text, String doubt) {
        private static final Check NONE = new Check("", "");

        static Check of(Contact contact, Frame frame) {
            if (!contact.notKnown().isEmpty()) {
                return NONE;
            }
            return contact.checked()
                    .map(checked -> done(checked, frame))
                    .orElseGet(() -> new Check(never(contact, frame), frame.word("poster-unchecked")));
        }

        private static String never(Contact contact, Frame frame) {
            String nobody = frame.word(contact.phone().isPresent() ? "contact-unchecked" : "contact-unchecked-address");
            return contact.source().isEmpty()
                    ? nobody
                    : nobody + " " + frame.word("contact-seen") + " " + contact.source() + ".";
        }

        private static Check done(Contact.Checked checked, Frame frame) {
            boolean overdue = frame.isPast(checked.againBy());
            String last = frame.word(
                    "contact-checked",
                    Map.of("date", frame.date(checked.on()), "role", checked.by(), "how", checked.how()));
            String again = frame.word(
                    overdue ? "contact-overdue" : "contact-again", Map.of("date", frame.date(checked.againBy())));
            return new Check(last + " " + again, overdue ? frame.word("poster-overdue") : "");
        }
    }

    static ContactView of(Contact contact, Frame frame) {
        return new ContactView(
                contact.role(),
                contact.name(),
                contact.purpose(),
                Number.of(contact.phone()),
                Number.of(contact.relay()),
                contact.email(),
                contact.web(),
                contact.notKnown(),
                When.of(contact.availability(), frame),
                Check.of(contact, frame),
                contact.notKnown().isEmpty() ? VCard.file(contact.role()) : "");
    }
}

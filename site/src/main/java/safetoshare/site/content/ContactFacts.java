package safetoshare.site.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.contact.HoursWords;
import safetoshare.site.contact.Phone;
import safetoshare.site.layer.Facts;
import safetoshare.site.source.Days;
import safetoshare.site.source.Text;

/** What texts may say of a contact: {@code {{childrens-social-care.phone}}} and the like. */
final class ContactFacts {
    private ContactFacts() {}

    /** The facts of all contacts as Markdown, by role and field; a number always tells whether it was checked. */
    static Map<String, String> of(Map<String, Contact> contacts, Map<String, Text> words, Locale locale) {
        HoursWords hours = new HoursWords(name -> word(name, words), locale);
        Map<String, String> facts = new LinkedHashMap<>();
        contacts.forEach((role, contact) -> {
            facts.put(role + ".name", Facts.escaped(contact.name()));
            contact.phone().ifPresent(phone -> facts.put(role + ".phone", phone(phone, contact, words, locale)));
            if (!contact.web().isEmpty()) {
                facts.put(role + ".web", "[" + Facts.escaped(contact.name()) + "](<" + contact.web() + ">)");
            }
            if (!contact.email().isEmpty()) {
                facts.put(role + ".email", "[" + Facts.escaped(contact.email()) + "](mailto:" + contact.email() + ")");
            }
            if (!hours.line(contact.availability()).isEmpty()) {
                facts.put(role + ".hours", Facts.escaped(hours.line(contact.availability())));
            }
        });
        return facts;
    }

    private static String phone(Phone phone, Contact contact, Map<String, Text> words, Locale locale) {
        String note = contact.checked().isPresent() ? "fact-checked" : "fact-unchecked";
        String day = contact.checked()
                .map(checked -> Days.told(checked.on(), locale))
                .orElse("");
        return "[" + phone.written() + "](tel:" + phone.digits() + ") ("
                + word(note, words).replace("[day]", day) + ")";
    }

    private static String word(String name, Map<String, Text> words) {
        return Optional.ofNullable(words.get(name)).map(Text::value).orElse("");
    }
}

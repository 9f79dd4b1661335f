package safetoshare.site.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.source.Text;

/** What texts may say of a contact: {@code {{childrens-social-care.phone}}} and the like. */
final class ContactFacts {
    private ContactFacts() {}

    /** The facts of all contacts as Markdown, by role and field; a number always tells whether it was checked. */
    static Map<String, String> of(Map<String, Contact> contacts, Map<String, Text> words) {
        Map<String, String> facts = new LinkedHashMap<>();
        contacts.forEach((role, contact) -> {
            facts.put(role + ".name", contact.name());
            contact.phone().ifPresent(phone -> facts.put(role + ".phone", phone(phone, contact, words)));
            if (!contact.web().isEmpty()) {
                facts.put(role + ".web", "[" + contact.name() + "](" + contact.web() + ")");
            }
        });
        return facts;
    }

    private static String phone(String phone, Contact contact, Map<String, Text> words) {
        String note = contact.checked().isPresent() ? "fact-checked" : "fact-unchecked";
        String day = contact.checked().map(checked -> checked.on().toString()).orElse("");
        String said = Optional.ofNullable(words.get(note)).map(Text::value).orElse("");
        return "[" + phone + "](tel:" + phone.replace(" ", "") + ") (" + said.replace("[day]", day) + ")";
    }
}

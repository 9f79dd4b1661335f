package safetoshare.site.start;

import java.util.List;
import safetoshare.site.content.Contact;

/** The contacts that a new edition is to fill in: those of its area, or above a partnership those of its organisation. */
record FirstContacts(List<Contact> contacts) {
    private static final int FIRST_EXAMPLE = 960_001;

    private static final String MORE = """
              # These can be added to any entry:
              # email: team@example.org
              # web: https://www.example.org/
              # hours:
              #   monday-to-friday: 09:00-17:00
              #   bank-holidays: closed
              # outside-hours: out-of-hours
              # checked:
              #   on: 2026-11-20
              #   by: Partnership business manager
              #   how: rang the number
              #   again-by: 2027-02-20
            """;

    String text() {
        StringBuilder text = new StringBuilder(Sample.of("contacts.yaml").text());
        for (int i = 0; i < contacts.size(); i++) {
            text.append('\n').append(entry(contacts.get(i), FIRST_EXAMPLE + i, i == 0));
        }
        return text.toString();
    }

    private static String entry(Contact contact, int number, boolean first) {
        String entry = contact.role() + ":\n"
                + "  name: " + Sample.quoted(contact.name()) + "\n"
                + "  for: " + Sample.quoted(contact.purpose()) + "\n"
                + "  group: " + contact.group().written() + "\n"
                + "  not-known: TO WRITE\n"
                + "  # phone: 01632 " + number + "\n"
                + "  # source: TO WRITE, such as the council's own page, looked at on 20 November 2026\n";
        return first ? entry + MORE : entry;
    }
}

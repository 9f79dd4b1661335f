package safetoshare.site.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.card.VCard;
import safetoshare.site.chart.Picture;
import safetoshare.site.check.CheckedGuide;

/** Makes the files by which a reader keeps a contact in an address book. */
public final class VCards {
    private VCards() {}

    /**
     * The files of an edition's contacts, by the way from its top to each.
     *
     * @param checked what it says
     * @param picture its flow as a picture
     * @param asAt the day on which a check is held to be due or not
     * @param version the version of the guide
     */
    public static Map<String, String> of(CheckedGuide checked, Picture picture, LocalDate asAt, String version) {
        Frame frame = new Frame(checked, picture, asAt, version);
        Map<String, String> files = new TreeMap<>();
        checked.guide().contacts().values().stream()
                .map(contact -> ContactView.of(contact, frame))
                .filter(contact -> !contact.file().isEmpty())
                .forEach(contact -> files.put("contacts/" + contact.file(), card(contact, frame)));
        return files;
    }

    private static String card(ContactView contact, Frame frame) {
        String address = frame.checked().guide().edition().base() + "contacts/index.html#" + contact.role();
        Map<String, String> own =
                Map.of("name", frame.checked().guide().edition().name(), "address", address);
        String from = frame.word("card-file-from", own);
        String note = Stream.of(
                        contact.purpose(),
                        contact.when().line(),
                        contact.check().text(),
                        from)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
        return new VCard(address, contact.name(), contact.phone().written(), contact.email(), contact.web(), note)
                .text();
    }
}

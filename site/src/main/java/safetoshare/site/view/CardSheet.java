package safetoshare.site.view;

import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import safetoshare.site.card.QrCode;
import safetoshare.site.source.Address;

/** Makes the sheet of the card to cut out: whom to call in the area, as at a day, and where the newest numbers are. */
final class CardSheet {
    private static final Address ADDRESS = new Address("contacts/card/");

    private CardSheet() {}

    static Sheet of(Frame frame) {
        String title = frame.word("card-title");
        String online = frame.checked().guide().edition().base() + "contacts/";
        String picture = frame.word("card-picture", Map.of("address", online));
        Map<String, Object> model = frame.model(ADDRESS.root(), title, frame.word("card-about"));
        model.put("crumbs", frame.crumbs(ADDRESS));
        model.put("contacts", new Contacts(frame).ofTheArea(true));
        model.put("online", online);
        model.put("picture", new Html(QrCode.svg(online, StringEscapeUtils.escapeHtml4(picture))));
        model.putAll(frame.state());
        return new Sheet(ADDRESS.file(), "contact-card", title, "", false, model);
    }
}

package safetoshare.site.card;

import ezvcard.Ezvcard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.FormattedName;
import ezvcard.property.Kind;
import ezvcard.property.Uid;
import java.util.Locale;

/**
 * A contact as the file that phones and address books read: vCard 4.0, RFC 6350. It says nothing of when or by what it was
 * written, so that the same contact is the same bytes.
 *
 * @param id an address of its own, so that a newer one takes the place of an older
 * @param name its name
 * @param phone its number; may be empty
 * @param email its address for email; may be empty
 * @param web its page; may be empty
 * @param note what else to know
 */
public record VCard(String id, String name, String phone, String email, String web, String note) {

    /** The text of the file. */
    public String text() {
        ezvcard.VCard card = new ezvcard.VCard(VCardVersion.V4_0);
        card.setKind(Kind.org());
        card.setUid(new Uid(id));
        card.setFormattedName(new FormattedName(name));
        card.setOrganization(name);
        if (!phone.isEmpty()) {
            card.addTelephoneNumber(phone, TelephoneType.VOICE);
        }
        if (!email.isEmpty()) {
            card.addEmail(email);
        }
        if (!web.isEmpty()) {
            card.addUrl(web);
        }
        card.addNote(note);
        return Ezvcard.write(card).version(VCardVersion.V4_0).prodId(false).go();
    }

    /** The name of a contact's file, for its role. */
    public static String file(String role) {
        return role.toLowerCase(Locale.ROOT) + ".vcf";
    }
}

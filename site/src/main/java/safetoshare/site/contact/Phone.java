package safetoshare.site.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;

/**
 * A number of the United Kingdom.
 *
 * @param written the number as people write it
 * @param place where it stands
 */
public record Phone(String written, Place place) {
    static final String UK = "GB";
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9][0-9 ]*");

    /** What a text relay user dials before the number; 18000 alone reaches the emergency services. */
    private static final String RELAY = "18001";

    /** The numbers that Ofcom keeps for drama: nobody has them, and nobody ever will. */
    private static final Pattern EXAMPLE = Pattern.compile("0(1(13|14|15|16|17|18|21|31|41|51|61)4960\\d{3}"
            + "|1914980\\d{3}|1632960\\d{3}|2079460\\d{3}|2896496\\d{3}|2920180\\d{3}|3069990\\d{3}|7700900\\d{3}"
            + "|8081570\\d{3}|9098790\\d{3})");

    /** The number in a field that may be left out; one that nobody could dial is a problem. */
    public static Optional<Phone> read(Fields fields, String name, Problems problems) {
        return number(fields, name, problems).map(phone -> {
            phone.requireNumber(phone.digits(), problems);
            return phone;
        });
    }

    /** The number that a text relay user dials, in a field that may be left out. */
    public static Optional<Phone> readRelay(Fields fields, String name, Problems problems) {
        return number(fields, name, problems).map(phone -> {
            String digits = phone.digits();
            if (digits.startsWith(RELAY)) {
                phone.requireNumber(digits.substring(RELAY.length()), problems);
            } else if (!digits.equals("18000")) {
                problems.add(
                        phone.place,
                        "the text relay number " + phone.written + " does not begin with " + RELAY + ". Write " + RELAY
                                + " and then the number.");
            }
            return phone;
        });
    }

    private static Optional<Phone> number(Fields fields, String name, Problems problems) {
        Optional<Phone> phone = fields.optionalText(name).map(written -> new Phone(written, fields.placeOf(name)));
        Optional<Phone> dialled =
                phone.filter(each -> DIALLED.matcher(each.written).matches());
        if (dialled.isEmpty()) {
            phone.filter(each -> !each.written.isEmpty())
                    .ifPresent(each -> problems.add(
                            each.place,
                            "the number " + each.written + " cannot be dialled. Write digits and spaces only."));
        }
        return dialled;
    }

    private void requireNumber(String digits, Problems problems) {
        if (!isExample(digits) && !isNumber(digits)) {
            problems.add(
                    place,
                    "the number " + written
                            + " is not a number of the United Kingdom. Check each digit against its source.");
        }
    }

    private static boolean isNumber(String digits) {
        try {
            PhoneNumber number = PhoneNumberUtil.getInstance().parse(digits, UK);
            return PhoneNumberUtil.getInstance().isValidNumberForRegion(number, UK)
                    || ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, UK);
        } catch (NumberParseException e) {
            return false;
        }
    }

    /** Whether some digits are one of the numbers that are kept for examples, which nobody answers. */
    public static boolean isExample(String digits) {
        return EXAMPLE.matcher(digits.replaceFirst("^\\+44", "0")).matches();
    }

    /** Whether it is one of the numbers that are kept for examples, which nobody answers. */
    public boolean isExample() {
        return isExample(digits().startsWith(RELAY) ? digits().substring(RELAY.length()) : digits());
    }

    /** The number as a telephone dials it. */
    public String digits() {
        return written.replace(" ", "");
    }
}

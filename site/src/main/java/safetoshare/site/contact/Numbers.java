package safetoshare.site.contact;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds telephone numbers of the United Kingdom in running text. */
public final class Numbers {
    /** What could be a number: a search of everything by the library would take many times as long. */
    private static final Pattern LIKELY = Pattern.compile(
            "(?=[+(01])(?<![\\w/.-])(?:(?:\\+|\\(?0)\\d?(?:[ ().-]{0,3}\\d|\\n[ >#]{0,8}\\d){5,14}|116 ?\\d{3})(?!\\w)");

    /** The numbers of six digits for people in need, which are the same in all of Europe. */
    private static final Pattern HELP_LINE = Pattern.compile("116\\d{3}");

    private Numbers() {}

    /**
     * A number in a text.
     *
     * @param start where it begins
     * @param digits its digits, as dialled within the United Kingdom
     */
    public record Found(int start, String digits) {}

    /** Every number that could be dialled, or that is kept for examples. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        LIKELY.matcher(text).results().forEach(likely -> add(likely, found));
        return found;
    }

    private static void add(MatchResult likely, List<Found> found) {
        String digits = national(likely.group().replaceAll("\\(0\\)|[^\\d+]", ""));
        if (Phone.isExample(digits) || HELP_LINE.matcher(digits).matches()) {
            found.add(new Found(likely.start(), digits));
            return;
        }
        String line = likely.group().replace('\n', ' ');
        for (PhoneNumberMatch match : PhoneNumberUtil.getInstance().findNumbers(line, Phone.UK)) {
            if (match.number().getCountryCode() == 44) {
                found.add(new Found(
                        likely.start() + match.start(),
                        national(match.rawString().replaceAll("\\(0\\)|[^\\d+]", ""))));
            }
        }
    }

    /** The digits of a number as they are dialled within the United Kingdom. */
    public static String national(String digits) {
        return digits.replaceFirst("^(?:\\+|00)44", "0").replace("+", "");
    }
}

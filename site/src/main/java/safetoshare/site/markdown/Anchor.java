package safetoshare.site.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the names by which a heading can be linked to. */
public final class Anchor {
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AROUND = Pattern.compile("^-|-$");

    private Anchor() {}

    /** A heading's anchor: its words up to the first colon, in lower case, with hyphens between. */
    public static String of(String heading) {
        int colon = heading.indexOf(':');
        String words = colon < 0 ? heading : heading.substring(0, colon);
        String plain = APOSTROPHE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        return AROUND.matcher(BETWEEN.matcher(plain).replaceAll("-")).replaceAll("");
    }
}

package safetoshare.site.markdown;

import java.util.Locale;

/** Makes the names by which a heading can be linked to. */
public final class Anchor {
    private Anchor() {}

    /** A heading's anchor: its words up to the first colon, in lower case, with hyphens between. */
    public static String of(String heading) {
        int colon = heading.indexOf(':');
        String words = colon < 0 ? heading : heading.substring(0, colon);
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}

package safetoshare.site.source;

import java.util.regex.Pattern;

/** An address on the web that a reader may be sent to. */
public final class WebAddress {
    private static final Pattern ADDRESS = Pattern.compile(
            "https://[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]*(:\\d{1,5})?([/?#][!-~&&[^\"<>\\\\^`{|}]]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_LETTERS = 500;

    /** What is wrong with a text that is none, and what to do. */
    public static final String FAULT =
            "this is no address of a web page that can be linked to. Copy it from the browser; it begins with https://.";

    private WebAddress() {}

    /** Whether a text is such an address: encrypted, of a host in plain letters, with no name or password in it. */
    public static boolean is(String text) {
        return text.length() <= MOST_LETTERS && ADDRESS.matcher(text).matches();
    }
}

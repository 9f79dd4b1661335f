package safetoshare.site.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import safetoshare.site.view.Inline;
import safetoshare.site.view.Policy;

/** The headers with which a host should send every file. What is written for each kind of host is made from these. */
public final class Headers {
    private static final String CONTENT = "Content-Security-Policy";

    /**
     * What the page may do that may do most, that the worker may ask this host for files, and that no other site may frame a
     * page. Hosts send it with every file. A browser holds a page to this and to the page's own policy, so each page can do no
     * more than its own policy says.
     */
    public static final String POLICY = Policy.KEEPING + "; connect-src 'self'; frame-ancestors 'none'";

    /** Every header, in the order written. */
    public static final Map<String, String> ALL = all();

    private Headers() {}

    private static Map<String, String> all() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CONTENT, POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        // No file's name ever changes with what is in it, so each is kept, and used again once the host says that it
        // still holds.
        headers.put("Cache-Control", "no-cache");
        return Collections.unmodifiableMap(headers);
    }

    /**
     * The same for an edition: hosts send one policy for all its files, since some can send no file another, so it allows what
     * the pocket edition holds.
     */
    public static Map<String, String> with(Inline inline) {
        Map<String, String> headers = new LinkedHashMap<>(ALL);
        headers.put(CONTENT, inline.beside(POLICY));
        return Collections.unmodifiableMap(headers);
    }
}

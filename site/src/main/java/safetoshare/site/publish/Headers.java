package safetoshare.site.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.view.Inline;
import safetoshare.site.view.Policy;

/** The headers with which a host should send every file, beside the policy of its kind. */
public final class Headers {
    /** The name of the header that holds a policy. */
    public static final String POLICY = "Content-Security-Policy";

    /** Every other header, in the order written. */
    public static final Map<String, String> ALL = all();

    private Headers() {}

    private static Map<String, String> all() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", unused());
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        // No file's name ever changes with what is in it, so each is kept, and used again once the host says that it
        // still holds.
        headers.put("Cache-Control", "no-cache");
        return Collections.unmodifiableMap(headers);
    }

    /** What a device has and no page needs. Pages may copy and share, and print. */
    private static String unused() {
        return Stream.of(
                        "accelerometer",
                        "autoplay",
                        "camera",
                        "display-capture",
                        "geolocation",
                        "gyroscope",
                        "hid",
                        "idle-detection",
                        "local-fonts",
                        "magnetometer",
                        "microphone",
                        "midi",
                        "payment",
                        "screen-wake-lock",
                        "serial",
                        "usb")
                .map(each -> each + "=()")
                .collect(Collectors.joining(", "));
    }

    /**
     * The one policy for hosts that can send but one with all pages: what the page may do that may do most, what the worker
     * may, and what the pocket edition holds. A browser holds a page to this and to the policy that the page carries, so each
     * page can do no more than its own says.
     */
    static String ofAllPages(Optional<Inline> inline) {
        String policy = Policy.KEEPING + "; connect-src 'self'" + Kind.UNFRAMED;
        return inline.map(each -> each.beside(policy)).orElse(policy);
    }
}

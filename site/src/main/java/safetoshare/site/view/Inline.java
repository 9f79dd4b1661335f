package safetoshare.site.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import safetoshare.site.source.Sha256;

/**
 * The style and scripts written into the pocket edition, which alone has any, named by what is in them.
 *
 * @param style the name of its style
 * @param scripts the names of its scripts, a space between
 */
public record Inline(String style, String scripts) {
    /** The name by which the one maker of HTML out of what is packed may be made. */
    private static final String TRUSTED = "trusted-types pocket";

    /** What is written into a page. */
    public static Inline of(String style, List<String> scripts) {
        return new Inline(name(style), scripts.stream().map(Inline::name).collect(Collectors.joining(" ")));
    }

    private static String name(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    /** The policy of the page itself: nothing is loaded from anywhere. */
    public String policy() {
        return "default-src 'none'; style-src " + style + "; script-src " + scripts
                + "; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; " + TRUSTED;
    }

    /**
     * A policy for hosts, which send one for all pages: theirs, and that this style and these scripts may stand in a page.
     * Each page's own policy forbids them still; only the pocket edition's does not.
     */
    public String beside(String policy) {
        return policy.replace("style-src 'self'", "style-src 'self' " + style)
                .replace("script-src 'self'", "script-src 'self' " + scripts)
                .replace("trusted-types keep", TRUSTED + " keep");
    }
}

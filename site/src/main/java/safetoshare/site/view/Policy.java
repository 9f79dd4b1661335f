package safetoshare.site.view;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import safetoshare.site.content.Edition;

/** What a page may load and do: only what lies beside it, and nothing written into the page itself. */
public final class Policy {
    /** What every page may do, wherever its edition is published. */
    public static final String PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /** The same for a page that loads no script: the checker's, for whoever runs none. */
    public static final String PLAIN = PAGE.replace("script-src 'self'; ", "");

    /** The same for the page by which a reader keeps the guide: it may register the script that does so, and has a manifest. */
    public static final String KEEPING =
            PAGE.replace("trusted-types 'none'", "trusted-types keep") + "; manifest-src 'self'";

    /** How the names of all other pages end. */
    private static final String OTHERS = "*.html";

    private Policy() {}

    /**
     * The policies that the pages of an edition carry, by how the pages are named: a star stands for any letters, and what is
     * more special comes first. The pocket edition has its own: {@link Inline}.
     */
    public static Map<String, String> ofPages(Edition edition) {
        Map<String, String> policies = new LinkedHashMap<>();
        policies.put("take-with-you/index.html", carried(KEEPING, edition));
        if (!edition.hasWayOut()) {
            policies.put("checker/*/index.html", carried(PLAIN, edition));
        }
        policies.put(OTHERS, carried(PAGE, edition));
        return Collections.unmodifiableMap(policies);
    }

    /** The policy that a page carries, among those of its edition. */
    static String of(String page, Map<String, String> policies) {
        return policies.entrySet().stream()
                .filter(each -> page.matches(each.getKey().replace(".", "\\.").replace("*", ".*")))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A policy as a page carries it, so that it holds from any host and from a disk. It may ask for one file: what its host says
     * to search engines. Programs that look at pages for web teams ask for that through the page.
     */
    private static String carried(String policy, Edition edition) {
        return policy + "; connect-src " + URI.create(edition.base()).resolve("/robots.txt");
    }
}

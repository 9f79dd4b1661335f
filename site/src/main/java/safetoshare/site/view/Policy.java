package safetoshare.site.view;

import java.net.URI;
import safetoshare.site.content.Edition;

/** What a page may load and do: only what lies beside it, and nothing written into the page itself. */
public final class Policy {
    /** What every page may do, wherever its edition is published. */
    public static final String PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /** The same for the page by which a reader keeps the guide: it may register the script that does so, and has a manifest. */
    public static final String KEEPING =
            PAGE.replace("trusted-types 'none'", "trusted-types keep") + "; manifest-src 'self'";

    private Policy() {}

    /**
     * A policy as a page carries it, so that it holds from any host and from a disk. It may ask for one file: what its host says
     * to search engines. Programs that look at pages for web teams ask for that through the page.
     */
    public static String carried(String policy, Edition edition) {
        return policy + "; connect-src " + URI.create(edition.base()).resolve("/robots.txt");
    }
}

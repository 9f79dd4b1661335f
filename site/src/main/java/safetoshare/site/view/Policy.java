package safetoshare.site.view;

/** What a page may load and do: only what lies beside it, and nothing written into the page itself. */
public final class Policy {
    /** The policy as each page carries it, so that it holds from any host and from a disk. */
    public static final String PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /** The same for the page by which a reader keeps the guide: it may register the script that does so, and has a manifest. */
    public static final String KEEPING =
            PAGE.replace("trusted-types 'none'", "trusted-types keep") + "; manifest-src 'self'";

    private Policy() {}
}

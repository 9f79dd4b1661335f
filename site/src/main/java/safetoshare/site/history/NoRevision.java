package safetoshare.site.history;

/** There is no such revision, or no history at all. The message says so in words for the person who asked. */
public final class NoRevision extends Exception {
    private static final long serialVersionUID = 1L;

    NoRevision(String message) {
        super(message);
    }
}

package safetoshare.site.view;

/**
 * Text that is HTML already, and is written as it stands.
 *
 * @param markup the HTML
 */
public record Html(String markup) {
    /** No HTML at all. */
    public static final Html NONE = new Html("");

    /** HTML whose links from the edition's top, {@code href="/…"}, lead there from a page. */
    static Html at(String root, String html) {
        // Quotes within text are written as entities, so this can only be an attribute.
        return new Html(html.replace("=\"/", "=\"" + root));
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return markup.isBlank();
    }
}

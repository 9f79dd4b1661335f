package safetoshare.site.view;

import safetoshare.site.cache.Recent;

/**
 * Text that is HTML already, and is written as it stands.
 *
 * @param markup the HTML
 */
public record Html(String markup) {
    /** No HTML at all. */
    public static final Html NONE = new Html("");

    private static final int MOST = 1 << 21;

    /** What was placed lately: editions share most texts, and what is equal is found quickest if it is the same. */
    private static final Recent<Placed, Html> PLACED =
            new Recent<>(MOST, (placed, html) -> placed.html().length());

    /**
     * HTML on a page.
     *
     * @param root the way from the page to the edition's top
     * @param html the HTML, with links from the edition's top
     */
    private record Placed(String root, String html) {
        private Html made() {
            // Quotes within text are written as entities, so this can only be an attribute.
            return new Html(html.replace("=\"/", "=\"" + root));
        }
    }

    /** HTML whose links from the edition's top, {@code href="/…"}, lead there from a page. */
    public static Html at(String root, String html) {
        return PLACED.get(new Placed(root, html), Placed::made);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return markup.isBlank();
    }
}

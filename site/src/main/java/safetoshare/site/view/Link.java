package safetoshare.site.view;

/**
 * A link from a page.
 *
 * @param title what it is called
 * @param href where it leads, from the page
 * @param summary what is there; may be empty
 */
public record Link(String title, String href, String summary) {}

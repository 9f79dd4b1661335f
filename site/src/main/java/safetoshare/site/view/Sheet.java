package safetoshare.site.view;

import java.util.Map;
import safetoshare.site.markdown.Markdown;

/**
 * A page to be baked.
 *
 * @param file where it is published, from the edition's top
 * @param type the template that shows it
 * @param title its title
 * @param markdown its text
 * @param terms whether terms of the glossary are marked in its text
 * @param model what its template is given
 */
public record Sheet(String file, String type, String title, String markdown, boolean terms, Map<String, Object> model) {
    /** What a model calls the address at which the page is published. */
    static final String ADDRESS = "address";

    /** What a model calls the address of the page that should be found in place of this one. */
    static final String ORIGINAL = "original";

    /** Whether a search engine should show this page, and not another that reads the same or to which it leads. */
    public boolean isOwn() {
        return model.containsKey(ADDRESS) && !model.containsKey(ORIGINAL);
    }

    /** Its text as HTML, with links from the edition's top. */
    public String body(Markdown writer) {
        return terms ? writer.htmlWithTerms(markdown) : writer.html(markdown);
    }
}

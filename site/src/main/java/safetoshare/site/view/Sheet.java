package safetoshare.site.view;

import java.util.Map;

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
public record Sheet(
        String file, String type, String title, String markdown, boolean terms, Map<String, Object> model) {}

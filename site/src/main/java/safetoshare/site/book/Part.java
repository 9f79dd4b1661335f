package safetoshare.site.book;

import java.util.List;

/**
 * A group of pages.
 *
 * @param id the name by which it can be linked to
 * @param title its title
 * @param chapters its pages, each above those below it
 */
public record Part(String id, String title, List<Chapter> chapters) {}

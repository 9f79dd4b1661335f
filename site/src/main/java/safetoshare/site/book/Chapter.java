package safetoshare.site.book;

import safetoshare.site.view.Html;

/**
 * A page of the guide as a chapter.
 *
 * @param file where it is published, from the edition's top
 * @param kind the template that shows it
 * @param title its title
 * @param level the level of its heading
 * @param text what it says
 */
public record Chapter(String file, String kind, String title, int level, Html text) {
    /** The name by which it can be linked to. */
    public String id() {
        return id(file);
    }

    /** The name of the chapter that shows a file. */
    static String id(String file) {
        return "page-" + file.replaceFirst("/?index\\.html$", "").replace('/', '-');
    }
}

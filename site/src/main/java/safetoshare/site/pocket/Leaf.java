package safetoshare.site.pocket;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page as it stands in the pocket edition.
 *
 * @param folder the folder in which it stands elsewhere; {@code /} for the home page. Its id here, and the beginning of the
 *     ids in it
 * @param title its title, as HTML
 * @param script the name of its script; empty if it has none
 * @param body what it shows, as HTML
 */
record Leaf(String folder, String title, String script, String body) {
    /** What nearly all editions of a nation have as it is, and so is packed once for all of them. */
    private static final Pattern SHARED = Pattern.compile(
            "(?:examples|special-situations|golden-rules|caldicott)/.+|flowchart-differences/|legal-framework/|faq/");

    /**
     * What is not needed here: ways to pass on a page; what it rests on, which the register tells of each source that it
     * cites; the pages before and after; the index from A to Z, which stands in for search.
     */
    private static final Pattern SPARE = Pattern.compile(
            "(?s)<p class=\"review tools\".*?</p>|<section aria-labelledby=\"page-sources\">.*?</section>"
                    + "|<nav class=\"(?:govuk-pagination|contents)\".*?</nav>|<aside class=\"related\".*?</aside>| item(?:prop|scope|type|id)(?:=\"[^\"]*\")?|(?<=<div id=\"a-z\">).*?\n(?=</div>)");

    /** The last column of the register, which lists the pages that cite a source. */
    private static final Pattern CITED = Pattern.compile(
            "(?s)<th scope=\"col\">[^<]*</th>(?=</tr></thead>)|<td data-sort=\"[0-9]+\">(?:<details>(?:(?!</td>).)*)?[^<]*</td>(?=\n</tr>)");

    /** What is not needed in a copy that no script touches. */
    private static final Pattern SCRIPTED = Pattern.compile(
            "(?s)<section class=\"now\".*?</section>"
                    + "|<nav class=\"(?:contents|govuk-breadcrumbs)\".*?</nav>|<aside.*?</aside>|<p class=\"contact__file\">.*?</p>");

    private static final Pattern LINES = Pattern.compile("\n\\s*\n");

    private static final String REGISTER = "law/";
    private static final String MAIN = "<main";

    /**
     * A page.
     *
     * @param page the whole page, as baked
     * @param links turns its links and ids into those of the pocket edition
     */
    static Leaf of(String title, String script, String page, Links links) {
        int start = page.indexOf('>', page.indexOf(MAIN)) + 1;
        String main = page.substring(start, page.indexOf("</main>", start));
        String needed = SPARE.matcher(main).replaceAll("");
        String shown = SPARE.matcher(part(page, "<nav class=\"govuk-breadcrumbs\""))
                        .replaceAll("")
                + (links.folder().equals(REGISTER) ? CITED.matcher(needed).replaceAll("") : needed);
        String body = LINES.matcher(links.turned(shown)).replaceAll("\n").strip();
        return new Leaf(links.folder(), title, script, body);
    }

    /** The menu of a whole page. */
    static String menu(String page, Set<String> folders, String base) {
        return new Links("", true, folders, base).turned(part(page, "<nav id=\"menu\"")) + "\n";
    }

    private static String part(String html, String from) {
        int start = html.indexOf(from);
        String end = "</nav>";
        return start < 0 ? "" : html.substring(start, html.indexOf(end, start) + end.length());
    }

    boolean isShared() {
        return SHARED.matcher(folder).matches();
    }

    /** The page. */
    String html() {
        return html(script.isEmpty() ? "" : " data-script=\"" + script + "\"", body);
    }

    /** The page where no scripts run. */
    String plain() {
        return html(" data-plain", SCRIPTED.matcher(body).replaceAll(""));
    }

    private String html(String attribute, String text) {
        return "<div class=\"leaf\" id=\"" + folder + "\" data-title=\"" + title + "\"" + attribute + ">\n" + text
                + "\n</div>\n";
    }

    /** A line of a list that links to the page. */
    String link() {
        return "<li><a href=\"#" + folder + "\">" + title + "</a></li>\n";
    }
}

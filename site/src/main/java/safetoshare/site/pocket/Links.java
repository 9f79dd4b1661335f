package safetoshare.site.pocket;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the links and ids of a page into those of the pocket edition: a page's ids begin with its folder there, so that no
 * two pages have the same, and a link to a page or section is one to such an id. What the file does not hold is linked to
 * where the edition is published.
 *
 * @param folder the page's folder; {@code /} for the home page, empty for the file itself
 * @param bare whether the page keeps its ids, since style and script name them, and its links go by way of the edition's address
 * @param folders the folders of what the file holds
 * @param base the edition's address
 */
record Links(String folder, boolean bare, Set<String> folders, String base) {
    /** An attribute that names places. A quote in a text is written as an entity, so what looks like one is one. */
    private static final Pattern NAMING = Pattern.compile(
            " (id|href|for|aria-labelledby|aria-describedby|aria-controls|headers)=\"([^\"]*)\"|url\\(#([^)]*)\\)");

    private static final String INDEX = "index.html";

    /** A page's HTML with its links and ids turned. */
    String turned(String html) {
        return NAMING.matcher(html)
                .replaceAll(found -> turned(found).replace("\\", "\\\\").replace("$", "\\$"));
    }

    private String turned(MatchResult found) {
        if (found.group(3) != null) {
            return "url(#" + own(found.group(3)) + ")";
        }
        String value = found.group(2);
        String turned = found.group(1).equals("href")
                ? link(value)
                : Arrays.stream(value.split(" ")).map(this::own).collect(Collectors.joining(" "));
        return " " + found.group(1) + "=\"" + turned + "\"";
    }

    private String own(String id) {
        return bare ? id : folder + id;
    }

    private String link(String href) {
        if (href.startsWith("#")) {
            return "#" + own(href.substring(1));
        }
        if (href.matches("[a-z]+:.*")) {
            return href;
        }
        int hash = href.indexOf('#') < 0 ? href.length() : href.indexOf('#');
        String target = URI.create("/" + (folder.equals("/") ? "" : folder))
                .resolve(href.substring(0, hash))
                .getPath()
                .substring(1);
        String page = target.endsWith(INDEX) ? target.substring(0, target.length() - INDEX.length()) : target;
        String place = page.isEmpty() ? "/" : page;
        String anchor = hash < href.length() ? href.substring(hash + 1) : "";
        boolean held = folders.contains(place);
        return held && !(bare && !folder.isEmpty())
                ? "#" + (anchor.isEmpty() ? place : place + anchor)
                : base + page + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}

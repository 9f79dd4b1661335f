package safetoshare.site.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page links to, and what can be linked to on it.
 *
 * @param links the values of {@code href} and {@code src}, in order
 * @param ids the values of {@code id}
 * @param repeated those that stand more than once
 */
record Attributes(List<String> links, Set<String> ids, List<String> repeated) {
    private static final String EQUALS = "=\"";

    /** The attributes of a page. A quote in its text is written as an entity, so that {@code ="} only stands in tags. */
    static Attributes of(String html) {
        Attributes found = new Attributes(new ArrayList<>(), new HashSet<>(), new ArrayList<>());
        for (int at = html.indexOf(EQUALS); at >= 0; ) {
            int start = at + EQUALS.length();
            int end = html.indexOf('"', start);
            if (isNamed(html, " href", at) || isNamed(html, " src", at)) {
                found.links.add(html.substring(start, end));
            } else if (isNamed(html, " id", at)) {
                found.addId(html.substring(start, end));
            }
            at = html.indexOf(EQUALS, end + 1);
        }
        return found;
    }

    private static boolean isNamed(String html, String name, int end) {
        return html.startsWith(name, end - name.length());
    }

    private void addId(String id) {
        if (!ids.add(id)) {
            repeated.add(id);
        }
    }
}

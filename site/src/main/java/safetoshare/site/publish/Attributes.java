package safetoshare.site.publish;

import java.nio.charset.StandardCharsets;
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
    private static final int LAST = 100;

    /** The attributes of a page. A quote in its text is written as an entity, so that {@code ="} only stands in tags. */
    static Attributes of(byte[] html) {
        Attributes found = new Attributes(new ArrayList<>(), new HashSet<>(), new ArrayList<>());
        for (int at = 1; at < html.length; at++) {
            if (html[at] == '"' && html[at - 1] == '=') {
                int end = endOfValue(html, at + 1);
                found.add(html, at - 1, end);
                at = end;
            }
        }
        return found;
    }

    private static int endOfValue(byte[] html, int start) {
        int end = start;
        while (end < html.length && html[end] != '"') {
            end++;
        }
        return end;
    }

    private void add(byte[] html, int equals, int end) {
        if (isNamed(html, " href", equals) || isNamed(html, " src", equals)) {
            links.add(text(html, equals + 2, end));
        } else if (isNamed(html, " id", equals)) {
            String id = text(html, equals + 2, end);
            if (!ids.add(id)) {
                repeated.add(id);
            }
        }
    }

    private static boolean isNamed(byte[] html, String name, int end) {
        int start = end - name.length();
        for (int i = 0; i < name.length(); i++) {
            if (start < 0 || html[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] html, int start, int end) {
        return new String(html, start, end - start, StandardCharsets.UTF_8);
    }

    /** The last characters of a page. */
    static String endOf(byte[] html) {
        return text(html, Math.max(0, html.length - LAST), html.length);
    }
}

package safetoshare.site.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that together show everything that any page shows: each element of each class, each style sheet and script. */
final class Kinds {
    private static final List<String> PAGES = chosen(PublishedSite.england());

    private Kinds() {}

    /** The pages, found anew for what is published: a page with something of its own is among them. */
    static List<String> pages() {
        return PAGES;
    }

    /** Again and again the page that has most of what no page chosen so far has. */
    private static List<String> chosen(PublishedSite site) {
        Map<String, Set<String>> marks = new TreeMap<>();
        site.pages().forEach(page -> marks.put(page, marks(site.document(page))));
        Set<String> left = new TreeSet<>();
        marks.values().forEach(left::addAll);
        List<String> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            String page = marks.keySet().stream()
                    .max(Comparator.comparing(each -> count(marks, each, left)))
                    .orElseThrow();
            chosen.add(page);
            left.removeAll(marks.remove(page));
        }
        return chosen;
    }

    private static long count(Map<String, Set<String>> marks, String page, Set<String> left) {
        return marks.getOrDefault(page, Set.of()).stream()
                .filter(left::contains)
                .count();
    }

    private static Set<String> marks(Document page) {
        Set<String> marks = new TreeSet<>();
        page.select("link[rel=stylesheet], script").forEach(each -> marks.add(file(each)));
        for (Element element : page.body().getAllElements()) {
            marks.add(element.tagName());
            element.classNames().forEach(name -> marks.add(element.tagName() + "." + name));
        }
        return marks;
    }

    private static String file(Element loading) {
        return (loading.attr("href") + loading.attr("src")).replaceFirst(".*/", "");
    }
}

package safetoshare.site.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.content.Redirect;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Address;

/**
 * What stood at an address and stands elsewhere now.
 *
 * @param from the old address, from the edition's top
 * @param to the new address, from the edition's top
 * @param title what stands there
 */
public record Moved(Address from, String to, String title) {
    /** The pages of an edition that are gone and lead on, by address. */
    public static List<Moved> pages(Guide guide) {
        return guide.movedPages().stream()
                .flatMap(redirect -> of(redirect, guide).stream())
                .toList();
    }

    /** The sections of a page that stand elsewhere now, by their anchors; one that is still there is none. */
    static Map<String, Moved> sections(Page page, Guide guide) {
        Map<String, Moved> moved = new LinkedHashMap<>();
        for (Redirect redirect : guide.redirects()) {
            String section = redirect.oldSection();
            if (redirect.oldPage().equals(page.address())
                    && !section.isEmpty()
                    && title(page, section).isEmpty()) {
                of(redirect, guide).ifPresent(each -> moved.put(section, each));
            }
        }
        return moved;
    }

    /** Where a page has no such section in this edition, the page itself is the nearest. */
    private static Optional<Moved> of(Redirect redirect, Guide guide) {
        return guide.page(redirect.newPage()).map(page -> {
            Optional<Outline.Title> title = title(page, redirect.newSection());
            return new Moved(
                    redirect.oldPage(),
                    page.address().path()
                            + title.map(each -> "#" + each.anchor()).orElse(""),
                    title.map(each -> each.text().value()).orElse(page.title()));
        });
    }

    private static Optional<Outline.Title> title(Page page, String section) {
        return Outline.of(page.body()).headings().stream()
                .filter(each -> each.anchor().equals(section))
                .findFirst();
    }

    /** The way to what stands there now, from a page at a way to the edition's top. */
    String href(String root) {
        int hash = to.indexOf('#');
        return root + (hash < 0 ? to + "index.html" : to.substring(0, hash) + "index.html" + to.substring(hash));
    }

    /** A page at each old address that leads on with scripting off. */
    static List<Sheet> sheets(Frame frame) {
        List<Sheet> sheets = new ArrayList<>();
        Guide guide = frame.checked().guide();
        for (Moved each : pages(guide)) {
            String root = each.from.root();
            String title = frame.word("moved-title");
            Map<String, Object> model = frame.model(root, title, "");
            model.put("refresh", new Link(each.title, each.href(root), ""));
            String address = guide.edition().base() + each.to.replaceFirst("#.*", "");
            model.put(Sheet.ADDRESS, address);
            model.put(Sheet.ORIGINAL, address);
            sheets.add(new Sheet(each.from.file(), "moved", title, "", false, model));
        }
        return sheets;
    }

    /** What a page shows to whoever comes for a section that is elsewhere; each is named by the section's old anchor. */
    static List<Link> links(Page page, Guide guide) {
        return sections(page, guide).entrySet().stream()
                .map(each -> new Link(
                        each.getValue().title(),
                        each.getValue().href(page.address().root()),
                        each.getKey()))
                .toList();
    }
}

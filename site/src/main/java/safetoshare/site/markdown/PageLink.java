package safetoshare.site.markdown;

import java.util.regex.Pattern;
import safetoshare.site.source.Address;

/** A link from one page to another, as editors write it: {@code /golden-rules/rule-3.md#what-to-do}. */
public final class PageLink {
    private static final Pattern TO_SECTION = Pattern.compile("]\\(/[^)\\s]+\\.md#[^)\\s]+\\)");

    private PageLink() {}

    /** Whether a link's target is meant as a page of this guide. */
    public static boolean is(String url) {
        return url.startsWith("/") || !url.contains(":") && (url.endsWith(".md") || url.contains(".md#"));
    }

    /** Whether some Markdown links to a section of a page of this guide. */
    public static boolean toSectionIn(String markdown) {
        return TO_SECTION.matcher(markdown).find();
    }

    /** The address that a page link leads to. */
    public static Address address(String url) {
        String path = url.substring(1);
        int hash = path.indexOf('#');
        return Address.ofSource(hash < 0 ? path : path.substring(0, hash));
    }

    /** The anchor that a page link leads to, or nothing. */
    public static String anchor(String url) {
        return url.substring(url.contains("#") ? url.indexOf('#') + 1 : url.length());
    }

    /** A link as it stands in HTML, from the edition's top; links elsewhere stay as they are. */
    static String href(String url) {
        if (!is(url)) {
            return url;
        }
        String anchor = anchor(url);
        return "/" + address(url).file() + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}

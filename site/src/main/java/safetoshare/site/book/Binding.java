package safetoshare.site.book;

import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import safetoshare.site.content.Edition;

/**
 * Binds chapters, each written as a page of its own, into one document: headings get the level of their place, names become
 * those of one document, and links lead to chapters instead of files.
 */
final class Binding {
    /** What only serves those who look at a page on a screen. */
    private static final String ON_SCREENS =
            ".contents, .related, .moved, .govuk-pagination, .govuk-button, .now, .contact__file, "
                    + "#keep-instead, form, [hidden]";

    private static final Pattern SIGNS = Pattern.compile("[).,;:?!]+");
    private static final int DEEPEST = 6;

    private final Document book;
    private final Edition edition;
    private Set<String> names = Set.of();

    /**
     * A book to be bound.
     *
     * @param html its chapters, each in an element of the class {@code chapter}
     * @param edition the edition whose book it is
     */
    Binding(String html, Edition edition) {
        this.book = Jsoup.parse(html);
        this.edition = edition;
    }

    /** The document. */
    Document bound() {
        book.select(ON_SCREENS).remove();
        book.select(".chapter").forEach(Binding::name);
        names = book.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        for (Element chapter : book.select(".chapter")) {
            chapter.select("a[href]").forEach(link -> lead(link, chapter));
        }
        book.select("a:not(.see, .out)").forEach(Binding::join);
        return book;
    }

    /** Names of a chapter begin with its own; headings that have none get one, so that they can be found. */
    private static void name(Element chapter) {
        chapter.select("[aria-labelledby]").forEach(each -> each.removeAttr("aria-labelledby"));
        int below = Integer.parseInt(chapter.attr("data-level")) - 1;
        int number = 0;
        for (Element heading : chapter.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            heading.tagName("h" + Math.min(level + below, DEEPEST));
            if (heading.id().isEmpty()) {
                number++;
                heading.id("heading-" + number);
            }
        }
        for (Element named : chapter.select("[id]")) {
            boolean drawn = named.closest("svg") != null;
            if (named != chapter && !drawn) {
                named.id(chapter.id() + "--" + named.id());
            }
        }
    }

    /** The signs right after a link become part of it, as else a line might begin with them. */
    private static void join(Element link) {
        if (link.lastChild() instanceof TextNode last && link.nextSibling() instanceof TextNode after) {
            Matcher signs = SIGNS.matcher(after.getWholeText());
            if (signs.lookingAt()) {
                last.text(last.getWholeText() + signs.group());
                after.text(after.getWholeText().substring(signs.end()));
            }
        }
    }

    private void lead(Element link, Element chapter) {
        String href = link.attr("href");
        if (href.startsWith("https:")) {
            link.addClass(link.text().contains(href) ? "told" : "out");
            return;
        }
        if (href.matches("[a-z]+:.*")) {
            return;
        }
        int hash = href.indexOf('#') < 0 ? href.length() : href.indexOf('#');
        URI from = URI.create("/" + chapter.attr("data-file"));
        String file = from.resolve(href.substring(0, hash)).getPath().substring(1);
        String to = hash == 0 ? chapter.id() : Chapter.id(file);
        String place = to + "--" + href.substring(Math.min(hash + 1, href.length()));
        if (names.contains(to)) {
            link.attr("href", "#" + (names.contains(place) ? place : to));
            if (!to.equals(chapter.id())
                    && !link.hasClass("term")
                    && !link.hasClass("cite")
                    && !link.hasClass("layer")) {
                link.addClass("see").attr("data-page", book.body().attr("data-page"));
            }
        } else {
            link.attr("href", edition.address(file)).addClass("out");
        }
    }
}

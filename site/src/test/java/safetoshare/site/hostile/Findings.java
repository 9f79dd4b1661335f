package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import safetoshare.site.problem.Hidden;

/**
 * What a reader of HTML finds in published pages.
 *
 * @param elements the names of all elements
 * @param attributes the names of all attributes
 * @param strays where links lead that may not lead there, and scripts that are not ours
 * @param text all words, with single spaces, in lower case
 */
record Findings(Set<String> elements, Set<String> attributes, Set<String> strays, StringBuilder text) {
    private static final Pattern LINK =
            Pattern.compile("https://[a-z0-9.-]+(/.*)?|tel:[0-9]+|mailto:[a-z-]+@[a-z.]+|(?!/)[^:]*|/kent/[^:]*"
                    + "|mailto:([a-z-]+@[a-z.]+)?\\?subject=[A-Za-z0-9.*_%-]+(&body=https%3A[A-Za-z0-9.*_%-]+)?");
    private static final Pattern SCRIPT =
            Pattern.compile("(/kent/|(\\.\\./)*)(assets/[a-z]+|search/(index|further))\\.js");
    private static final Pattern REFRESH = Pattern.compile("0; ?url=(?!/)[^:]*");
    private static final Set<String> LEADING = Set.of("href", "src", "action", "data", "formaction", "srcset");

    /** All that is in the pages below some folders. */
    static Findings in(List<Path> folders) {
        Findings all = new Findings(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new StringBuilder());
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                // The pocket edition holds these pages again, packed, and scripts of its own; PocketTest looks into it.
                for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                        .filter(each -> !each.endsWith("pocket.html"))
                        .toList()) {
                    all.add(Jsoup.parse(file.toFile(), "UTF-8"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** The same, with elements that are as welcome as those found. */
    Findings with(Set<String> more) {
        Set<String> all = new TreeSet<>(elements);
        all.addAll(more);
        return new Findings(all, attributes, strays, text);
    }

    /** Fails if pages hold an element, an attribute or a link of a kind that is not among these. */
    void requireNoMoreIn(List<Path> pages) throws IOException {
        for (Path page : pages) {
            Findings found = new Findings(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new StringBuilder());
            Document document = Jsoup.parse(page.toFile(), "UTF-8");
            found.add(document);
            assertThat(elements).as("elements of %s", page).containsAll(found.elements);
            assertThat(attributes).as("attributes in %s", page).containsAll(found.attributes);
            assertThat(found.strays).as("links and scripts of %s", page).isEmpty();
            assertThat(Hidden.in(document.title())).as("title of %s", page).isEmpty();
        }
    }

    private void add(Document page) {
        for (Element element : page.getAllElements()) {
            elements.add(element.normalName());
            element.attributes().forEach(each -> add(each, element));
            if (element.normalName().equals("script")
                    && !(SCRIPT.matcher(element.attr("src")).matches()
                            && element.data().isEmpty())) {
                strays.add(element.outerHtml());
            }
            if (element.attr("http-equiv").equalsIgnoreCase("refresh")
                    && !REFRESH.matcher(element.attr("content")).matches()) {
                strays.add(element.outerHtml());
            }
        }
        text.append(plain(page.wholeText()));
    }

    private void add(Attribute attribute, Element element) {
        attributes.add(attribute.getKey());
        if (LEADING.contains(attribute.getKey())
                && !LINK.matcher(attribute.getValue()).matches()) {
            strays.add(element.outerHtml());
        }
    }

    /** A text with single spaces, in lower case. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

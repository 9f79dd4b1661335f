package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.Shows;

/** What readers have learned on one page holds on the next, and no page asks or does what others could not follow. */
class ConsistencyTest {
    private static final PublishedSite SITE = PublishedSite.england();

    /** What a gesture, a key without a purpose, or the first touch of a thing would send; and what comes by itself. */
    private static final Pattern GESTURES =
            Pattern.compile("[\"'](touch|pointer|mouse|drag|gesture|device|wheel|dblclick|keypress)\\w*[\"']"
                    + "|\\bon(touch|pointer|mouse|drag|wheel|dblclick|keypress)\\w*\\s*=");

    private static final Pattern VAGUE =
            Pattern.compile("(?i)(click |read |see |find out )?(here|more|this|link|details)");

    static List<String> pages() {
        return SITE.pages();
    }

    /** But for the plain pages of one question, which differ in what was answered before. */
    @Shows("2.4.2")
    @Test
    void noTwoPagesHaveOneTitle() {
        assertThat(pages().stream()
                        .filter(page -> !page.matches("checker/.*-\\d+/index.html"))
                        .map(page -> SITE.document(page).title()))
                .allMatch(title -> title.endsWith(" \u2013 Safe to Share"))
                .doesNotHaveDuplicates();
    }

    @Shows({"3.1.1", "3.1.2"})
    @Test
    void everyPageSaysItsLanguage() {
        for (String page : pages()) {
            assertThat(SITE.document(page).select("html").attr("lang")).as(page).isEqualTo("en-GB");
            assertThat(SITE.document(page).text())
                    .as(page)
                    .doesNotContainPattern(
                            "(?i)\\b(Heddlu|Cymru|Llywodraeth|Diogelu|Gwasanaeth|Gofal|Comhairle|Riaghaltas)\\b");
        }
    }

    @Shows({"3.2.3", "3.2.4", "3.2.6"})
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasTheSameHelpAndTheSameMenusInTheSameOrder(String page) {
        assertThat(frame(page)).hasSizeGreaterThan(20).isEqualTo(frame("index.html"));
        // What helps within the page comes after what it says, and before the menu: the owner's address, then sharing.
        List<String> tools =
                SITE.document(page).select("main > .tools:last-child a").eachText();
        assertThat(tools.isEmpty() ? "Share this page" : tools.get(tools.size() - 1))
                .isEqualTo("Share this page");
    }

    /** The links of the bar for urgent help, of the header and of the menu, with where they lead. */
    private static List<String> frame(String page) {
        return SITE.document(page).select("nav.urgent a, header a, footer a").stream()
                .map(link -> link.text() + " " + place(page, link.attr("href")))
                .toList();
    }

    private static String place(String page, String href) {
        boolean itself = href.contains(":") || href.startsWith("#");
        return itself ? href : href.startsWith("/") ? href.replaceFirst("^/[^/]*/", "") : SITE.target(page, href);
    }

    @Shows("2.4.4")
    @ParameterizedTest
    @MethodSource("pages")
    void linksOfOneNameLeadToOnePlaceOrSayWhichNearby(String page) {
        Map<String, String> places = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Element link : SITE.document(page).select("main a[href]")) {
            String name = link.text().strip();
            String around = around(link);
            String place = link.attr("href");
            String other = places.putIfAbsent(name + " within " + around, place);
            if (other != null && !other.equals(place) || VAGUE.matcher(name).matches()) {
                faults.add(name + ": " + place + " and " + other);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The sentence, list item or row in which a link stands, and the heading above it. */
    private static String around(Element link) {
        Element near = Objects.requireNonNullElse(link.closest("tr, li, dd, p"), link);
        Element above = near;
        while (above != null && above.selectFirst("h1, h2, h3") == null) {
            above = above.previousElementSibling() == null ? above.parent() : above.previousElementSibling();
        }
        return near.text()
                + (above == null
                        ? ""
                        : Objects.requireNonNull(above.select("h1, h2, h3").last())
                                .text());
    }

    @Shows({"1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.5", "1.4.2", "2.2.1", "3.3.8"})
    @ParameterizedTest
    @MethodSource("pages")
    void nothingPlaysReloadsOrAsksWhoTheReaderIs(String page) {
        Document document = SITE.document(page);
        assertThat(document.select(
                        "audio, video, object, embed, canvas, iframe, marquee, blink, [accesskey], body [title]"))
                .isEmpty();
        assertThat(document.select("meta[http-equiv=refresh]").eachAttr("content"))
                .allMatch(content -> content.startsWith("0;"));
        // What a form or a certificate asks for is written about somebody, and no browser may offer to fill it in.
        assertThat(document.select("input:not(.blank input, .certificate input)")
                        .eachAttr("type"))
                .isSubsetOf("radio", "checkbox", "search", "date");
        assertThat(document.select("select, [contenteditable], textarea:not(.blank textarea)"))
                .isEmpty();
        assertThat(document.select(":is(input[type=text], textarea):not([autocomplete=off])"))
                .isEmpty();
    }

    @Shows("2.5.3")
    @ParameterizedTest
    @MethodSource("pages")
    void whatIsSeenOfAControlIsItsName(String page) {
        assertThat(SITE.document(page).select(":is(a, button, input, summary):is([aria-label], [aria-labelledby])"))
                .isEmpty();
    }

    @Shows({"2.5.1", "2.5.2", "2.5.4", "2.5.7"})
    @Test
    void scriptsWaitForNoGestureAndForNothingThatBeginsWithAPress() {
        List<String> scripts = pages().stream()
                .filter(page -> !page.equals("404.html"))
                .flatMap(page -> SITE.document(page).select("script[src]").stream()
                        .map(script -> SITE.target(page, script.attr("src"))))
                .distinct()
                .toList();
        assertThat(scripts).hasSizeGreaterThan(4);
        for (String script : scripts) {
            assertThat(GESTURES.matcher(SITE.text(script)).results().map(each -> each.group()))
                    .as(script)
                    .isEmpty();
        }
        assertThat(GESTURES.matcher("addEventListener(\"pointerdown\", go)").find())
                .isTrue();
    }

    @Shows("1.4.13")
    @Test
    void pointingAtAThingShowsNothingMore() {
        String styles = String.join(
                "\n",
                pages().stream()
                        .filter(page -> !page.equals("404.html"))
                        .flatMap(page -> SITE.document(page).select("link[rel=stylesheet]").stream()
                                .map(link -> SITE.target(page, link.attr("href"))))
                        .distinct()
                        .map(SITE::text)
                        .toList());
        assertThat(Pattern.compile(":hover[^{}]*\\{[^}]*(display|visibility|opacity|content|clip)[^}]*}")
                        .matcher(styles)
                        .results()
                        .map(each -> each.group()))
                .isEmpty();
        assertThat(styles).contains(":hover");
    }
}

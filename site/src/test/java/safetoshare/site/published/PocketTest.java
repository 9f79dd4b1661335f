package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pocket edition holds the whole guide in one small file, which loads nothing. */
class PocketTest {
    private static final String FILE = "pocket.html";
    private static final int MOST = 300_000;

    private static List<String> editions() {
        return PublishedSite.editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void itHoldsEveryHeadingAndSectionOfEveryPageInAtMost300000Bytes(String edition) throws IOException {
        PublishedSite site = PublishedSite.of(edition);
        assertThat(site.bytes(FILE)).hasSizeLessThanOrEqualTo(MOST);
        Document pocket = PocketFile.of(site.text(FILE)).document();
        Set<String> ids = new HashSet<>(pocket.select("[id]").eachAttr("id"));
        List<String> missing = new ArrayList<>();
        int sections = 0;
        for (var page : site.guide().pages()) {
            String folder =
                    page.address().path().isEmpty() ? "/" : page.address().path();
            // Nobody learns, or fills in a form, in a hurry.
            if (folder.matches("(course|questions|practise|briefings|forms|families)/.*")) {
                assertThat(pocket.getElementById(folder)).isNull();
                continue;
            }
            Element leaf = pocket.getElementById(folder);
            String text = Objects.requireNonNull(leaf, folder).text();
            for (Element heading : site.document(page.address().file()).select("main :is(h1, h2, h3)")) {
                if (heading.closest("nav, aside, [aria-labelledby=page-sources]") != null) {
                    continue;
                }
                String id = (folder.equals("checker/") ? "" : folder) + heading.id();
                if (!text.contains(heading.text()) || !heading.id().isEmpty() && !ids.contains(id)) {
                    missing.add(folder + "#" + heading.id() + " " + heading.text());
                }
                sections++;
            }
        }
        assertThat(sections).isGreaterThan(500);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void itsIdsDifferItsLinksLeadSomewhereAndItLoadsNothing(String edition) throws IOException {
        Document pocket = PocketFile.of(PublishedSite.of(edition).text(FILE)).document();
        List<String> ids = pocket.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(pocket.select("[src], link, img, iframe, object, embed, base, form[action], [style]"))
                .isEmpty();
        assertThat(pocket.select("style").html()).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
        Set<String> known = Set.copyOf(ids);
        assertThat(pocket.select("[href]").eachAttr("href").stream().filter(href -> !leads(href, known)))
                .isEmpty();
    }

    private static boolean leads(String href, Set<String> ids) {
        return href.startsWith("#")
                ? ids.contains(href.substring(1)) || href.matches("#step-\\d+")
                : href.matches("(https://|tel:|mailto:).*");
    }

    @Test
    void itsPolicyNamesItsStyleAndScriptsAndAllowsNothingElse() throws Exception {
        PublishedSite site = PublishedSite.england();
        PocketFile pocket = PocketFile.of(site.text(FILE));
        Document document = pocket.document();
        assertThat(document.head()
                        .select("meta[http-equiv], style, script")
                        .get(0)
                        .attr("content"))
                .isEqualTo("default-src 'none'; style-src "
                        + name(document.select("style").get(0).data())
                        + "; script-src " + name(pocket.script()) + " " + name(pocket.scripts())
                        + "; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script';"
                        + " trusted-types pocket");
        assertThat(document.select("script:not([type=text/plain])")).hasSize(1);
    }

    /** Several pages stand in one file, each with a title of its own; one at a time is shown. */
    @Test
    void itIsValidHtml() throws Exception {
        PublishedSite site = PublishedSite.england();
        // What is packed is none of HTML, and too long for the checker, as style and script in a page are.
        String html = site.text(FILE)
                .replaceAll("(type=\"text/plain\"[^>]*>)[^<]*", "$1")
                .replaceAll("(?s)(<style>|<script>).*?(</style>|</script>)", "$1$2");
        assertThat(new NuChecker().faults(html.getBytes(StandardCharsets.UTF_8), site.address(FILE)))
                .filteredOn(fault -> !fault.contains("h1"))
                .isEmpty();
    }

    private static String name(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}

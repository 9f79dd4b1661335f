package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What pages say of themselves to programs: the picture beside a link to them, and what schema.org has words for. */
class ToldToMachinesTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final String BASE = "https://safe-to-share.example/england/";

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    @Test
    void aLinkToAPageIsShownWithThePictureOfItsEdition() throws IOException {
        for (String page : List.of("index.html", "consent/index.html", "checker/index.html")) {
            Document document = SITE.document(page);
            String picture = property(document, "og:image");
            assertThat(picture).isEqualTo(BASE + "assets/share.png");
            BufferedImage read = Objects.requireNonNull(
                    ImageIO.read(new ByteArrayInputStream(SITE.bytes(picture.substring(BASE.length())))));
            assertThat(property(document, "og:image:width")).isEqualTo(String.valueOf(read.getWidth()));
            assertThat(property(document, "og:image:height")).isEqualTo(String.valueOf(read.getHeight()));
            assertThat(property(document, "og:image:alt")).isEqualTo("Safe to Share, England edition");
        }
    }

    /** The properties of an item of microdata, without those of items within it. */
    private static Map<String, String> item(Element item) {
        Map<String, String> properties = new TreeMap<>();
        for (Element each : item.select("[itemprop]")) {
            Element holder = Objects.requireNonNull(each.parent()).closest("[itemscope]");
            if (holder == item) {
                for (String name : each.attr("itemprop").split(" ", -1)) {
                    String before = properties.put(name, value(each));
                    assertThat(before).as("%s once", name).isNull();
                }
            }
        }
        return properties;
    }

    private static String value(Element property) {
        if (property.hasAttr("itemscope")) {
            return property.attr("itemtype");
        }
        return property.hasAttr("href")
                ? property.attr("href")
                : property.hasAttr("content") ? property.attr("content") : property.text();
    }

    @Test
    void everyPageOfGuidanceSaysWhatItIsWhenItChangedAndWhenItWasReviewed() {
        List<String> described = SITE.guidance().stream()
                .filter(page -> SITE.document(page).selectFirst("html[itemscope]") != null)
                .toList();
        assertThat(described).hasSizeGreaterThan(60);
        for (String page : described) {
            Document document = SITE.document(page);
            Element whole = Objects.requireNonNull(document.selectFirst("html"));
            assertThat(whole.attr("itemtype")).as(page).isEqualTo("https://schema.org/WebPage");
            Map<String, String> told = item(whole);
            assertThat(told.get("name")).isEqualTo(document.title());
            LocalDate reviewed = LocalDate.parse(told.get("lastReviewed"));
            assertThat(LocalDate.parse(told.get("dateModified"))).isAfterOrEqualTo(reviewed);
            assertThat(told.keySet()).isSubsetOf("name", "dateModified", "lastReviewed", "breadcrumb");
            assertThat(told.containsKey("breadcrumb"))
                    .isEqualTo(document.select(".govuk-breadcrumbs a").size() > 1);
        }
    }

    @Test
    void theWayToAPageIsTheOneThatItShows() {
        for (String page : SITE.guidance()) {
            List<Element> steps = SITE.document(page).select("[itemtype$=BreadcrumbList] > [itemprop=itemListElement]");
            if (!steps.isEmpty()) {
                assertThat(steps).hasSameSizeAs(SITE.document(page).select(".govuk-breadcrumbs a"));
            }
            IntStream.range(0, steps.size()).forEach(place -> {
                Map<String, String> step = item(steps.get(place));
                assertThat(steps.get(place).attr("itemtype")).isEqualTo("https://schema.org/ListItem");
                assertThat(step).containsOnlyKeys("position", "name", "item");
                assertThat(step.get("position")).isEqualTo(String.valueOf(place + 1));
                assertThat(step.get("name")).isEqualTo(steps.get(place).text());
                assertThat(SITE.pages()).contains(SITE.target(page, step.getOrDefault("item", "")));
            });
        }
    }
}

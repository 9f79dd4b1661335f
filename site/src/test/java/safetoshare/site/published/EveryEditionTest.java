package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.Shows;

/** What holds in every edition, whatever its layers say: the same flow, sound pages, local text marked as local. */
class EveryEditionTest {
    private static final PublishedSite ENGLAND = PublishedSite.england();
    private static final NuChecker NU = new NuChecker();
    private static final String SEVERAL_TITLES = "Consider using the “h1” element as a top-level heading only";

    static List<String> editions() {
        return PublishedSite.editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void localTextChangesNothingInTheFlow(String edition) {
        PublishedSite site = PublishedSite.of(edition);
        assertThat(site.bytes("checker/flow.js")).isEqualTo(ENGLAND.bytes("checker/flow.js"));
        List<String> asked = pagesOfTheFlow(ENGLAND);
        assertThat(pagesOfTheFlow(site)).hasSizeGreaterThan(20).isEqualTo(asked);
        for (String page : asked) {
            assertThat(ways(site, page)).as(page).isEqualTo(ways(ENGLAND, page));
        }
    }

    private static List<String> pagesOfTheFlow(PublishedSite site) {
        return site.pages().stream().filter(page -> page.startsWith("checker/")).toList();
    }

    /** Each question's answers, and where they lead. */
    private static List<String> ways(PublishedSite site, String page) {
        return site.document(page).select("a[data-question], input[name]").stream()
                .map(EveryEditionTest::way)
                .toList();
    }

    private static String way(Element control) {
        return control.attr("data-question") + control.attr("name") + "=" + control.attr("data-answer")
                + control.attr("value") + " " + control.attr("href");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyPageOfItsOwnIsValid(String edition) throws Exception {
        PublishedSite site = PublishedSite.of(edition);
        List<String> own = site.pages().stream()
                .filter(page -> !said(site, page).equals(said(ENGLAND, page)))
                .toList();
        assertThat(own.isEmpty()).isEqualTo(site.equals(ENGLAND));
        List<String> faults = new ArrayList<>();
        for (String page : own) {
            NU.faults(site.bytes(page), site.address(page)).stream()
                    .filter(fault -> !fault.contains(SEVERAL_TITLES))
                    .forEach(fault -> faults.add(page + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    private static String said(PublishedSite site, String page) {
        if (!site.pages().contains(page)) {
            return "";
        }
        Document document = site.document(page);
        return Objects.requireNonNull(document.selectFirst("main")).html();
    }

    @Shows("1.4.3")
    @ParameterizedTest
    @MethodSource("editions")
    void whereOneSeeksHelpAnybodyCanReadIt(String edition) {
        PublishedSite site = PublishedSite.of(edition);
        for (String page : List.of("index.html", "contacts/index.html", "checker/protect/index.html")) {
            try (Visit visit = Visitor.at(Visitor.PHONE).opensAddress(site.address(page))) {
                assertThat(Accessibility.faults(visit.page())).as(page).isEmpty();
                assertThat(visit.faults()).as(page).isEmpty();
                assertThat(visit.requests()).allMatch(each -> each.startsWith(site.address("")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theBuildTellsWhoseEachSectionIsAndThePageMarksIt(String edition) throws IOException {
        PublishedSite site = PublishedSite.of(edition);
        int local = 0;
        for (String told : sectionsOfOtherLayers(site)) {
            String[] words = told.split(" ");
            Document page = site.document(words[0]);
            String marks = String.join(" ", page.select("main a.layer").eachAttr("href"));
            assertThat(marks).as(told).contains("about/index.html#local-text");
            local++;
        }
        assertThat(local > 0).isEqualTo(!site.equals(ENGLAND));
    }

    /** From {@code build.json}: each page and section in which a layer other than the base speaks. */
    private static List<String> sectionsOfOtherLayers(PublishedSite site) throws IOException {
        List<String> told = new ArrayList<>();
        String page = "";
        String section = "";
        try (JsonParser json = new JsonFactory().createParser(site.text("build.json"))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING && "path".equals(json.currentName())) {
                    page = json.getText();
                } else if (token == JsonToken.VALUE_STRING && "section".equals(json.currentName())) {
                    section = json.getText();
                } else if (token == JsonToken.START_ARRAY && "layers".equals(json.currentName())) {
                    List<String> layers = strings(json);
                    if (layers.stream().anyMatch(layer -> !layer.equals("base"))) {
                        told.add(page + " " + section);
                    }
                }
            }
        }
        return told;
    }

    private static List<String> strings(JsonParser json) throws IOException {
        List<String> strings = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            strings.add(json.getText());
        }
        return strings;
    }
}

package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Walk;
import safetoshare.site.Proof;
import safetoshare.site.Shows;

/** The flowchart and its list lead every walk where the flow does, and both can be read by anybody. */
class FlowchartTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final String PICTURE = "checker/flowchart.svg";
    private static final String PAGE = "flowchart/index.html";
    private static final String POSTER = "checker/poster/index.html";
    private static final String SCROLLED = """
            async () => {
              const region = document.querySelector(".flowchart .scroll");
              for (let frame = 0; frame < 100 && region.scrollLeft === 0; frame++) {
                await new Promise(requestAnimationFrame);
              }
              return Math.ceil(region.scrollLeft);
            }""";
    private static final int A3_WIDE = 1191;
    private static final int A3_HIGH = 842;

    @Test
    void everyWalkFollowsTheArrowsOfThePictureToItsOutcome() throws IOException {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PICTURE)) {
            DrawnFlow drawn = DrawnFlow.on(visit.page());
            for (Walk walk : Walks.all()) {
                assertThat(drawn.follow(walk)).as("%s", walk).isEqualTo(inShort(walk));
            }
            assertThat(drawn.arrows()).hasSizeGreaterThan(50);
            Proof.row("33-flowchart", "Face: the flowchart, by its arrows", Walks.compared());
        }
    }

    @Shows("1.1.1")
    @Test
    void everyWalkFollowsTheListToItsOutcome() throws IOException {
        Document page = SITE.document(PAGE);
        for (Walk walk : Walks.all()) {
            Element item = Objects.requireNonNull(page.getElementById("question-1"));
            List<String> asked = new ArrayList<>();
            String href = "";
            for (Walk.Answer answer : walk.answers()) {
                asked.add(Objects.requireNonNull(item.selectFirst("h3")).text());
                href = way(item, answer).attr("href");
                Element next = href.startsWith("#") ? page.getElementById(href.substring(1)) : null;
                item = next == null ? item : next;
            }
            assertThat(asked)
                    .as("%s", walk)
                    .isEqualTo(walk.answers().stream()
                            .map(answer -> Walks.question(answer.question()).question())
                            .toList());
            assertThat(SITE.target(PAGE, href)).as("%s", walk).isEqualTo("checker/" + walk.outcome() + "/index.html");
        }
        Proof.row("34-list", "Face: the flowchart's list", Walks.compared());
    }

    private static Element way(Element item, Walk.Answer answer) {
        List<Element> ways = item.select("dl > div").stream()
                .filter(way -> List.of(Objects.requireNonNull(way.selectFirst("dt"))
                                .text()
                                .split("; "))
                        .contains(Walks.words(answer)))
                .toList();
        assertThat(ways).as("%s", answer).hasSize(1);
        return Objects.requireNonNull(ways.get(0).selectFirst("dd a"));
    }

    private static List<String> inShort(Walk walk) {
        List<String> words = new ArrayList<>();
        walk.answers().forEach(answer -> words.add(Walks.label(answer.question())));
        words.add(Objects.requireNonNull(Walks.guide().checker().outcomes().get(walk.outcome()))
                .label());
        return words;
    }

    @Test
    void wordsStandInTheirBoxesAndNothingCoversAnything() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PICTURE)) {
            DrawnFlow drawn = DrawnFlow.on(visit.page());
            List<String> faults = new ArrayList<>();
            List<DrawnFlow.Place> taken = new ArrayList<>();
            for (DrawnFlow.Box box : drawn.boxes()) {
                if (!box.place().holds(box.text())) {
                    faults.add(box.words() + " leaves its box");
                }
                taken.add(box.place());
            }
            for (DrawnFlow.Arrow arrow : drawn.arrows()) {
                if (taken.stream().anyMatch(arrow.text()::overlaps)) {
                    faults.add(arrow.words() + " stands on something");
                }
                taken.add(arrow.text());
            }
            assertThat(faults).isEmpty();
        }
    }

    @Shows("1.1.1")
    @Test
    void thePictureHasATitleAndSaysWhereItsTextIs() {
        Document picture = SITE.document(PICTURE);
        Element svg = Objects.requireNonNull(picture.selectFirst("svg[role=img]"));
        for (String id : svg.attr("aria-labelledby").split(" ")) {
            assertThat(Objects.requireNonNull(picture.getElementById(id)).text())
                    .isNotEmpty();
        }
        assertThat(svg.select("title, desc")).hasSize(2);
    }

    @Test
    void thePagesShowThePictureThatIsPublishedByItself() {
        String drawing = SITE.text(PICTURE).replaceFirst("(?s).*</desc>", "");
        assertThat(drawing).contains("<rect", "</svg>");
        for (String page : List.of(PAGE, POSTER, PublishedSite.CHECKER)) {
            assertThat(SITE.text(page)).as(page).contains(drawing);
        }
    }

    @Test
    void onAPhoneTheListComesFirstAndThePictureScrollsByItself() {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens(PAGE)) {
            Page page = visit.page();
            assertThat((boolean) page.evaluate("document.querySelector('.flowlist').getBoundingClientRect().bottom"
                            + " < document.querySelector('.flowchart svg').getBoundingClientRect().top"))
                    .isTrue();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(Visitor.PHONE);
            page.locator(".flowchart .scroll").focus();
            page.keyboard().press("ArrowRight");
            assertThat((int) page.evaluate(SCROLLED)).isPositive();
        }
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PAGE)) {
            assertThat((boolean) visit.page()
                            .evaluate("document.querySelector('.flowlist').getBoundingClientRect().top"
                                    + " > document.querySelector('.flowchart svg').getBoundingClientRect().bottom"))
                    .isTrue();
        }
    }

    @Shows("1.4.11")
    @Test
    void linesAndWordsHaveTheColourOfTheTextAroundThemInAnyColours() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PAGE)) {
            Page page = visit.page();
            List<String> colours = new ArrayList<>();
            colours.add(colour(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            colours.add(colour(page));
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.DARK)
                    .setForcedColors(ForcedColors.ACTIVE));
            colours.add(colour(page));
            assertThat(colours).doesNotHaveDuplicates();
        }
    }

    /** The one colour of all lines and words, which is that of the page's own text. */
    private static String colour(Page page) {
        List<?> colours = (List<?>) page.evaluate("() => [...new Set(["
                + "getComputedStyle(document.body).color,"
                + "...[...document.querySelectorAll('.flowchart rect, .flowchart path[marker-end]')]"
                + ".map((line) => getComputedStyle(line).stroke),"
                + "...[...document.querySelectorAll('.flowchart text')].map((text) => getComputedStyle(text).fill)])]");
        assertThat(colours).hasSize(1);
        return (String) colours.get(0);
    }

    @Test
    void thePosterIsOneSheetOfA3WithEveryContactThatOutcomesName() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(POSTER)) {
            byte[] printed = visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            String pdf = new String(printed, StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type /Page\\b").matcher(pdf).results()).hasSize(1);
            assertThat(pdf).containsPattern("/MediaBox \\[0 0 " + A3_WIDE + "(\\.\\d+)? " + (A3_HIGH - 1) + "\\.");
            String shown = visit.page().locator(".poster__sheet").innerText();
            assertThat(shown)
                    .contains(SITE.document("checker/protect/index.html")
                            .select(".contact h3")
                            .eachText());
            Walks.questions()
                    .forEach(question ->
                            assertThat(shown).contains(Walks.question(question).question()));
        }
    }
}

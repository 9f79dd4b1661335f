package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.Shows;

/** Every page can be read whatever its readers do to the window or to the text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final int HEIGHT = 800;

    /** A window of 1280 by 1024 pixels, enlarged to 400 %. */
    private static final int ENLARGED = 256;

    private static final String OPEN =
            "document.querySelectorAll('details').forEach((details) => { details.open = true; })";

    /** One fault of each sort. */
    private static final String WRONG = """
            () => {
              const add = (tag, words, style) => {
                const made = document.createElement(tag);
                made.append(words);
                Object.assign(made.style, style);
                document.querySelector("h1").before(made);
                return made;
              };
              add("p", "wide one", { width: "700px", textAlign: "right" });
              add("p", "cut one", { width: "20px", height: "20px", overflow: "hidden" });
              add("p", "over one", { marginBottom: "-30px" });
              add("p", "late one", { position: "relative", top: "-300px" });
              for (let i = 0; i < 2; i++) {
                const link = add("a", "x one", { display: "block", width: "9px", height: "9px", overflow: "visible" });
                link.href = "#main";
              }
              add("p", "moving one", { transition: "color 1s" });
              add("button", "faint one", { border: "1px solid #ddd", background: "#fff" }).className = "govuk-button";
            }""";

    private final Visit visit = Visitor.at(Visitor.PHONE).opens("index.html");

    @AfterAll
    void leave() {
        visit.close();
    }

    static List<String> pages() {
        return PublishedSite.england().pages();
    }

    static List<String> kinds() {
        return Kinds.pages();
    }

    private Barriers opened(String name) {
        Page page = visit.goesTo(name);
        page.evaluate(OPEN);
        return Barriers.on(page);
    }

    @Shows({"1.3.2", "1.4.10", "2.2.2", "2.3.1", "2.5.8"})
    @ParameterizedTest
    @MethodSource("pages")
    void onTheNarrowestScreenAllStandsInOrderWithRoomToTouchAndNothingIsCutOffOrMoves(String name) {
        Barriers barriers = opened(name);
        List<String> faults =
                new ArrayList<>(barriers.at(Visitor.PHONE, ENLARGED, "width", "lost", "order", "targets", "motion"));
        faults.addAll(barriers.at(Visitor.DESK, HEIGHT, "targets"));
        assertThat(faults).isEmpty();
    }

    @Shows({"1.4.4", "1.4.12"})
    @ParameterizedTest
    @MethodSource("kinds")
    void whereTextIsTwiceAsLargeOrSpacedOutNothingIsLost(String name) {
        Barriers barriers = opened(name);
        barriers.spaceOut();
        List<String> faults = new ArrayList<>(barriers.at(Visitor.PHONE, HEIGHT, "width", "lost"));
        faults.addAll(barriers.at(Visitor.DESK, HEIGHT, "width", "lost"));
        barriers.enlargeText();
        faults.addAll(barriers.at(Visitor.DESK, HEIGHT, "width", "lost"));
        barriers.reset();
        assertThat(faults).isEmpty();
    }

    @Shows("1.3.4")
    @ParameterizedTest
    @MethodSource("kinds")
    void turnedOnItsSideAPageSaysTheSame(String name) {
        Page page = visit.goesTo(name);
        page.setViewportSize(HEIGHT, Visitor.PHONE);
        String lying = page.innerText("body");
        page.setViewportSize(Visitor.PHONE, HEIGHT);
        assertThat(page.innerText("body")).isEqualTo(lying);
    }

    @Test
    void whatIsWrongIsFound() {
        Barriers barriers = opened("consent/index.html");
        visit.page().evaluate(WRONG);
        assertThat(barriers.at(Visitor.PHONE, HEIGHT, "width")).anyMatch(fault -> fault.contains("wide one"));
        assertThat(barriers.at(Visitor.PHONE, HEIGHT, "lost"))
                .anyMatch(fault -> fault.contains("cut off"))
                .anyMatch(fault -> fault.contains("lies over"));
        assertThat(barriers.at(Visitor.PHONE, HEIGHT, "order")).anyMatch(fault -> fault.contains("late one"));
        assertThat(barriers.at(Visitor.PHONE, HEIGHT, "targets")).anyMatch(fault -> fault.contains("x one"));
        assertThat(barriers.at(Visitor.PHONE, HEIGHT, "motion")).anyMatch(fault -> fault.contains("moving one"));
        assertThat(barriers.at(Visitor.PHONE, HEIGHT, "edges")).anyMatch(fault -> fault.contains("faint one"));
    }
}

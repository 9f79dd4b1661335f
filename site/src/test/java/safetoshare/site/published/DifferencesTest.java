package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.State;
import safetoshare.checker.proof.Difference;
import safetoshare.checker.proof.PrintedChart;

/** The page on the printed flowchart shows the chart, every point in which the checker parts from it, and all 64 cases. */
class DifferencesTest {
    private static final Flow OURS = PublishedSite.england().flow();
    private static final Document PAGE = PublishedSite.england().document("flowchart-differences/index.html");
    private static final List<String> ENDS = List.of("you can share", "do not share", "seek advice");

    @Test
    void eachOfTheTwelveDifferencesIsExplainedAndShowsEveryPointThatItIsAbout() {
        List<String> explained = PAGE.select("h2").eachText().stream()
                .filter(title -> title.matches("D\\d+: .*"))
                .toList();
        Element departs = Objects.requireNonNull(PAGE.getElementById("departs"));
        List<Element> shown = departs.nextElementSiblings().select("h3");
        assertThat(shown.stream().map(Element::text)).isEqualTo(explained);
        List<Integer> points = shown.stream()
                .map(title -> Objects.requireNonNull(title.nextElementSibling()).childrenSize())
                .toList();
        assertThat(points)
                .hasSize(12)
                .isEqualTo(Difference.all().stream()
                        .map(difference -> difference.departuresOf(OURS).size())
                        .toList())
                .doesNotContain(0);
    }

    @Test
    void thePrintedChartIsShownAnswerByAnswer() {
        List<State> states = PrintedChart.flow().states();
        List<List<String>> rows = cells("printed");
        assertThat(rows).hasSameSizeAs(states).hasSize(6);
        assertThat(rows.stream().flatMap(List::stream).filter(ENDS::contains)).hasSize(8);
        assertThat(rows.get(2)).containsExactly("Agreement", "you can share", "seek advice");
    }

    @Test
    @DisplayName("I29: in all 64 cases the chart and the checker both say to share, or both not to")
    void i29() {
        List<List<String>> rows = cells("cases");
        assertThat(rows).doesNotHaveDuplicates().hasSize(64);
        List<List<String>> apart = new ArrayList<>();
        for (List<String> row : rows) {
            boolean purpose = row.get(0).equals("yes");
            boolean any = row.subList(3, 6).contains("yes");
            boolean printed = purpose && (row.get(1).equals("no") || row.get(2).equals("no") || any);
            if (!row.get(6).equals(printed ? "you can share" : "do not share")
                    || row.get(7).equals("Not at present") == printed) {
                apart.add(row);
            }
        }
        assertThat(apart).isEmpty();
        assertThat(PAGE.text()).contains("In 64 of 64, both say to share or both say not to.");
    }

    private static List<List<String>> cells(String table) {
        return PAGE.select("[aria-labelledby=" + table + "] tbody tr").stream()
                .map(row -> row.select("td").eachText())
                .toList();
    }
}

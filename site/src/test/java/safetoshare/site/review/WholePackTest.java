package safetoshare.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Walk;
import safetoshare.checker.proof.Invariant;
import safetoshare.checker.proof.Invariants;
import safetoshare.site.Proof;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.markdown.Outline;
import safetoshare.site.pdf.TaggedPdf;
import safetoshare.site.pdf.VeraPdf;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Text;

/** A whole pack holds everything that is to be signed, in words from which the flow can be read back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholePackTest {
    private static final Flow FLOW = SafeToShare.flow();

    private Pack pack = new Pack("", new byte[0]);
    private Guide guide = guide();

    private static Guide guide() {
        Editions editions = new Editions(SoundProject.top(), new Problems());
        return editions.guide(
                editions.all().stream()
                        .filter(edition -> edition.id().equals("england"))
                        .findFirst()
                        .orElseThrow(),
                LocalDate.parse("2026-11-22"));
    }

    @BeforeAll
    void write(@TempDir Path out) {
        pack = Pack.of(new Project(SoundProject.top()), out);
    }

    @Test
    void everyWalkIsReadBackFromItsWordsAndFollowedThroughTheFlow() throws IOException {
        List<String> read = new ArrayList<>();
        for (Outcome outcome : FLOW.outcomes()) {
            for (String path : paths(Pack.rows(walks(outcome)))) {
                assertThat(FLOW.next(path).line()).as(path).isEqualTo("-> " + outcome.id());
                read.add(path + " -> " + outcome.id());
            }
        }
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        FLOW.walks().stream().map(Walk::toString).toList());
        Proof.row(
                "35-review-pack",
                "Face: the review pack",
                "%,d walks: no difference".formatted(FLOW.walks().size()));
    }

    @Test
    void thePdfHasTheSameTablesAsTheHtml() throws Exception {
        try (TaggedPdf pdf = new TaggedPdf(pack.pdf())) {
            assertThat(flat(pdf.tables())).isEqualTo(flat(pack.tables()));
        }
    }

    /** Spaces and where lines break are no matter. */
    private static List<List<List<String>>> flat(List<List<List<String>>> tables) {
        return tables.stream()
                .map(rows -> rows.stream()
                        .map(cells -> cells.stream()
                                .map(cell -> cell.replaceAll("\\s", ""))
                                .toList())
                        .toList())
                .toList();
    }

    private Element walks(Outcome outcome) {
        return Objects.requireNonNull(pack.part("outcome-" + outcome.id()).selectFirst(".walks"));
    }

    /** The paths that a table of walks tells, by the words of questions and answers alone. */
    private List<String> paths(List<List<String>> rows) {
        Map<String, String> questions = new HashMap<>();
        guide.checker().questions().forEach((id, words) -> questions.put(words.label(), id));
        List<String> paths = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> answers = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                String question = Objects.requireNonNull(
                        questions.get(rows.get(0).get(i)), rows.get(0).get(i));
                if (!row.get(i).equals("–")) {
                    answers.add(question + "=" + answer(question, row.get(i)));
                }
            }
            paths.add(String.join(",", answers));
        }
        return paths;
    }

    private String answer(String question, String said) {
        List<String> answers = new ArrayList<>();
        Objects.requireNonNull(guide.checker().questions().get(question))
                .arrows()
                .forEach((id, words) -> {
                    if (StringUtils.capitalize(words.value()).equals(said)) {
                        answers.add(id);
                    }
                });
        assertThat(answers).as("%s: %s", question, said).hasSize(1);
        return answers.get(0);
    }

    @Test
    void walksAreNumberedThroughTheirOutcomes() {
        List<String> numbers = pack.page().select(".walks tbody th").eachText();
        assertThat(numbers).hasSameSizeAs(FLOW.walks());
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(String.valueOf(i + 1));
        }
    }

    @Test
    void anOutcomeTellsItsHeadlineItsKindAndWhatToDoFirst() {
        FLOW.outcomes().forEach(outcome -> {
            Element part = pack.part("outcome-" + outcome.id());
            var words = Objects.requireNonNull(guide.checker().outcomes().get(outcome.id()));
            assertThat(part.select("h3").text()).endsWith(" " + words.title());
            assertThat(part.select(".kind").text()).isNotEmpty();
            assertThat(part.text()).contains(words.summary());
            assertThat(part.select(".first").text()).isNotEmpty();
        });
        assertThat(pack.part("outcome-emergency").select(".first").text()).contains("Call 999");
    }

    @Test
    void everythingThatAlwaysHoldsIsTold() {
        List<List<String>> rows = Pack.rows(pack.part("held").selectFirst("table"));
        assertThat(rows.stream().skip(1).map(row -> row.get(0) + " " + row.get(1)))
                .containsExactlyElementsOf(Invariants.all().stream()
                        .map(invariant -> invariant.id() + " " + invariant.says())
                        .toList());
        assertThat(rows.stream().skip(1).map(row -> row.get(4))).containsOnly("Holds");
        assertThat(Invariants.all()).extracting(Invariant::from).containsAll(column(rows, 2));
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }

    @Test
    void allThatTheCheckerCitesIsListed() {
        Set<String> cited = new LinkedHashSet<>();
        guide.checker().questions().values().forEach(each -> cite(Outline.of(each.help()), cited));
        guide.checker().outcomes().values().forEach(each -> cite(Outline.of(each.body()), cited));
        guide.checker().parts().values().forEach(each -> cite(Outline.of(each.body()), cited));
        Set<String> laws = cited.stream()
                .filter(citation -> citation.startsWith("law:"))
                .map(citation ->
                        guide.law().get(citation.substring("law:".length())).name())
                .collect(Collectors.toSet());
        List<List<String>> rows =
                Pack.rows(pack.page().select("table:has(#laws)").first());
        List<String> names = rows.stream().skip(1).map(row -> row.get(0)).toList();
        assertThat(laws).hasSizeGreaterThan(15).allMatch(law -> names.stream().anyMatch(name -> name.startsWith(law)));
        assertThat(names).doesNotHaveDuplicates().anyMatch(name -> name.startsWith("Female Genital Mutilation Act"));
        assertThat(rows.get(1).get(1)).startsWith("Not confirmed");
        assertThat(new HashSet<>(column(rows, 5))).doesNotContain("");
        assertThat(pack.page().select("table:has(#rules)").text())
                .contains("Golden rule 3 of 2024", "Caldicott principle 7");
    }

    private static void cite(Outline outline, Set<String> cited) {
        outline.citations().stream().map(Text::value).forEach(cited::add);
    }

    @Test
    void thePictureAndItsListAreThere() throws Exception {
        assertThat(pack.page().select("svg > title")).hasSize(1);
        assertThat(pack.page().select(".flow > li")).hasSameSizeAs(FLOW.states());
        try (TaggedPdf pdf = new TaggedPdf(pack.pdf())) {
            assertThat(pdf.elements("Figure")).hasSize(1);
            assertThat(pdf.elements("Figure").get(0).getAlternateDescription())
                    .startsWith("Every way through the checker. Boxes");
        }
    }

    @Test
    void itStandsAlone() {
        assertThat(pack.page().select("script, link, img, iframe, [src]")).isEmpty();
        pack.page().select("a").forEach(link -> {
            assertThat(link.attr("href")).as(link.text()).startsWith("#");
            assertThat(pack.page().getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        });
    }

    @Test
    void thereArePlacesToSignAndTheyAreBlank() {
        List<List<String>> rows = Pack.rows(pack.part("sign").selectFirst("table"));
        assertThat(rows.get(0)).containsExactly("Line", "Role", "Signature", "Date");
        assertThat(rows.subList(1, rows.size()))
                .hasSizeGreaterThan(1)
                .allMatch(row -> String.join("", row.subList(1, 4)).isEmpty());
    }

    @Test
    void thePdfKeepsToPdfUa() throws Exception {
        assertThat(VeraPdf.faults(pack.pdf())).isEmpty();
    }
}

package safetoshare.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safetoshare.site.SoundProject;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.markdown.Markdown;
import safetoshare.site.markdown.References;
import safetoshare.site.markdown.Terms;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;

/** How a citation is shown, and how it is judged, as the day of the build moves over the dates of what it cites. */
class CitationsInTimeTest {
    private static final Path LAW = Path.of("content/editions/england/law.yaml");
    private static final Path PAGE = Path.of("content/editions/england/schools.md");

    @TempDir
    private static Path top;

    private static List<Edition> editions = List.of();

    @BeforeAll
    static void write() throws IOException {
        SoundProject.copyTo(top);
        Files.writeString(top.resolve(LAW), """
                schools-act:
                  name: Schools Act 2030
                  title: Schools Act 2030
                  year: 2030
                  kind: act
                  nations: [england]
                  status: not-made
                  dates:
                    made: 2030-03-10
                    in-force: 2031-09
                    repealed: 2034
                  superseded-by: [uk-gdpr]
                  about: Says something about schools.
                  confidence: found
                  checked: 2026-11-20
                  checked-by: Research editor
                  check-next: Legal adviser
                """);
        editions = new Editions(top, new Problems()).all();
    }

    private static Guide guide(String citation) throws IOException {
        Files.writeString(top.resolve(PAGE), """
                ---
                title: Talking to schools
                summary: How schools and social workers talk to each other.
                group: practice
                order: 90
                reviewed: 2026-11-22
                review-by: 2027-05-22
                owner: National content editor
                sources: [law:ca-1989]
                related: [consent]
                ---
                Talk ({%s}).
                """.formatted(citation));
        Problems problems = new Problems();
        Guide guide = new Editions(top, problems).guide(editions.get(0), LocalDate.EPOCH);
        assertThat(problems.all()).isEmpty();
        return guide;
    }

    private static String shown(Guide guide, String citation, LocalDate day) {
        return new Markdown(new Library(guide, day), Terms.of(Map.of())).html("Talk {" + citation + "}.");
    }

    private static String judged(Guide guide, LocalDate day) {
        Problems problems = new Problems();
        new CitationChecks(guide, new Library(guide, day), day, problems).run();
        return problems.all().stream()
                .filter(problem -> problem.place().path().equals(PAGE.toString()))
                .map(Problem::what)
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "law:schools-act | 2030-03-09 | '' | this cites what is not in force yet: Schools Act 2030 (in force from"
                        + " September 2031). Write {coming:law:schools-act} if you tell of what is to come, or leave it out.",
                "law:schools-act | 2031-08-31 | '' | this cites what is not in force yet: Schools Act 2030 (in force from"
                        + " September 2031). Write {coming:law:schools-act} if you tell of what is to come, or leave it out.",
                "law:schools-act | 2031-09-01 | '' | ''",
                "law:schools-act | 2033-12-31 | '' | ''",
                "law:schools-act | 2034-01-01 | '' | this cites what is no longer in force: Schools Act 2030 (repealed"
                        + " 2034). Cite {law:uk-gdpr}, or write {was:law:schools-act} if you tell of the past.",
                "coming:law:schools-act | 2030-03-09 | ' (in force from September 2031)' | ''",
                "coming:law:schools-act | 2031-08-31 | ' (in force from September 2031)' | ''",
                "coming:law:schools-act | 2031-09-01 | '' | ''",
                "coming:law:schools-act | 2034-01-01 | '' | this cites what is no longer in force: Schools Act 2030 (repealed"
                        + " 2034). Cite {law:uk-gdpr}, or write {was:law:schools-act} if you tell of the past.",
                "was:law:schools-act | 2030-03-10 | '' | this cites as history what is not past: Schools Act 2030. Write"
                        + " {coming:law:schools-act}.",
                "was:law:schools-act | 2033-12-31 | '' | this cites as history what is not past: Schools Act 2030. Write"
                        + " {law:schools-act}.",
                "was:law:schools-act | 2034-01-01 | ' (repealed 2034)' | ''"
            })
    void itSaysWhatItsDateSays(String citation, LocalDate day, String note, String told) throws IOException {
        Guide guide = guide(citation);
        assertThat(shown(guide, citation, day))
                .isEqualTo("<p>Talk <a class=\"cite\" href=\"/law/index.html#schools-act\">Schools Act 2030</a>" + note
                        + ".</p>\n");
        assertThat(judged(guide, day)).isEqualTo(told);
    }

    @Test
    void aRuleIsOfTheTimeOfItsSet() throws IOException {
        Guide guide = guide("was:rule:2015-R4");
        LocalDate last = LocalDate.parse("2018-06-30");
        assertThat(judged(guide, last)).contains("Write {rule:2015-R4}.");
        assertThat(judged(guide, last.plusDays(1))).isEmpty();
        assertThat(new Library(guide, last.plusDays(1)).find("was:rule:2015-R4"))
                .map(References.Reference::note)
                .contains("superseded July 2018");
    }

    @Test
    void aTermThatIsNoLongerUsedLeadsToWhatSaysSo() throws IOException {
        Library library = new Library(guide("was:term:lscb"), LocalDate.parse("2026-11-22"));
        assertThat(library.find("was:term:lscb"))
                .contains(new References.Reference("Local Safeguarding Children Board", "/law/index.html#csw-2017"));
        assertThat(library.find("term:lscb")).isEmpty();
        assertThat(library.find("coming:term:lscb")).isEmpty();
        assertThat(library.find("was:term:nothing")).isEmpty();
    }
}

package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safetoshare.site.build.Project;

/** An edition is built again if anything that it is made of has changed, or anything that was published; else it is not. */
class UpToDateTest {
    private static final String DAY = "2026-11-22";
    private static final List<String> ALL = List.of("devon", "england", "kent");

    @TempDir
    private static Path folder;

    private static SeveralEditions several = new SeveralEditions(new Project(Path.of("")));
    private static Path out = Path.of("");

    @BeforeAll
    static void build() {
        several = SeveralEditions.in(folder.resolve("project"));
        out = folder.resolve("out");
        assertThat(several.build(DAY, out)).isEqualTo(new CommandRun(0, """
                        devon: [out]/devon/index.html
                        England: [out]/england/index.html
                        kent: [out]/kent/index.html
                        """.replace("[out]", out.toString()), ""));
    }

    /** Builds again, and tells which editions were built. */
    private static List<String> rebuilt(String day) throws IOException {
        Map<String, Object> before = times();
        CommandRun run = several.build(day, out);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Map<String, Object> after = times();
        List<String> rebuilt =
                ALL.stream().filter(id -> !before.get(id).equals(after.get(id))).toList();
        int kept = ALL.size() - rebuilt.size();
        assertThat(run.outLines().stream().filter(line -> line.endsWith(" up to date.")))
                .containsExactlyElementsOf(
                        kept == 0
                                ? List.of()
                                : List.of(
                                        kept == 1 ? "1 edition was up to date." : kept + " editions were up to date."));
        return rebuilt;
    }

    private static Map<String, Object> times() throws IOException {
        Map<String, Object> times = new TreeMap<>();
        for (String id : ALL) {
            Path published = out.resolve(id);
            times.put(id, List.of(Files.getAttribute(published, "creationTime"), Files.getLastModifiedTime(published)));
        }
        return times;
    }

    @Test
    void whereNothingHasChangedNothingIsBuilt() throws IOException {
        Map<String, String> before = Snapshot.of(out);
        assertThat(rebuilt(DAY)).isEmpty();
        assertThat(Snapshot.of(out)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/base/consent.md | devon england kent",
                "content/base/interface.yaml | devon england kent",
                "content/editions/england/contacts.yaml | devon england",
                "content/editions/england/edition.yaml | devon england",
                "content/editions/devon/contacts.yaml | devon",
                "content/editions/kent/edition.yaml | kent",
                "templates/page.ftl | devon england kent",
                "assets/files/checker.js | devon england kent",
                "assets/scss/_cards.scss | devon england kent"
            })
    void aChangedSourceIsFoundInEachEditionMadeOfIt(String file, String editions) throws IOException {
        several.append(file, "\n");
        assertThat(rebuilt(DAY)).containsExactly(editions.split(" "));
        assertThat(rebuilt(DAY)).isEmpty();
    }

    @Test
    void anAddedSourceAndADeletedOneAreFound() throws IOException {
        Path page = several.project().content().resolve("editions/devon/schools.md");
        Files.copy(SoundProject.fixtures().resolve("good/a-page-more/content/base/schools.md"), page);
        assertThat(rebuilt(DAY)).containsExactly("devon");
        Files.delete(page);
        assertThat(rebuilt(DAY)).containsExactly("devon");
    }

    @Test
    void anotherDayIsFound() throws IOException {
        assertThat(rebuilt("2026-11-23")).containsExactlyElementsOf(ALL);
        assertThat(rebuilt(DAY)).containsExactlyElementsOf(ALL);
    }

    @ParameterizedTest
    @CsvSource({"changed", "deleted", "added"})
    void whatWasDoneToThePublishedFilesIsMended(String how) throws IOException {
        Map<String, String> before = Snapshot.of(out);
        Path page = out.resolve("kent/consent/index.html");
        switch (how) {
            case "changed" ->
                Files.writeString(page, "X" + Files.readString(page).substring(1));
            case "deleted" -> Files.delete(page);
            default -> Files.writeString(page.resolveSibling("more.html"), "");
        }
        assertThat(Snapshot.of(out)).isNotEqualTo(before);
        assertThat(rebuilt(DAY)).containsExactly("kent");
        assertThat(Snapshot.of(out)).isEqualTo(before);
    }

    @Test
    void aSourceChangedBackIsFoundToo() throws IOException {
        Map<String, String> before = Snapshot.of(out);
        several.replace("content/base/consent.md", "title: Consent", "title: Of consent");
        assertThat(rebuilt(DAY)).containsExactlyElementsOf(ALL);
        assertThat(Snapshot.of(out)).isNotEqualTo(before);
        several.replace("content/base/consent.md", "title: Of consent", "title: Consent");
        assertThat(rebuilt(DAY)).containsExactlyElementsOf(ALL);
        assertThat(Snapshot.of(out)).isEqualTo(before);
    }
}

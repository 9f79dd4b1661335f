package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.build.Project;

/** The same sources and date give the same bytes, whatever the machine. */
class SameBytesTest {
    private static final String DAY = "2026-11-22";

    /** Paper cannot be brought up to date, so the poster tells its day, and the checker that of its records. */
    @TempDir
    private static Path first;

    @TempDir
    private Path folder;

    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void build() {
        expected = buildHere(DAY, first);
        assertThat(expected).hasSizeGreaterThan(80).containsKeys("england/index.html", "england/assets/site.css");
    }

    /** Builds one edition of this project where it stands. */
    private static Map<String, String> buildHere(String day, Path out) {
        return build(new Project(SoundProject.top()), day, out, "--edition", "england");
    }

    private static Map<String, String> build(Project project, String day, Path out, String... more) {
        CommandRun run = CommandRun.of(
                project,
                Stream.concat(Stream.of("build", "--as-at", day, "--out", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return Snapshot.of(out);
    }

    @Test
    void buildingAgainInTheSameFolderMakesNoDifference() throws IOException {
        Path out = folder.resolve("out");
        PathUtils.copyDirectory(first, out);
        Files.writeString(out.resolve("england/left-over.html"), "From an older build.");
        assertThat(buildHere(DAY, out)).isEqualTo(expected);
    }

    @Test
    void buildingInPartsMakesNoDifference() throws IOException {
        Project project = SoundProject.copyTo(folder.resolve("copy"));
        Path editions = project.content().resolve("editions");
        PathUtils.copyDirectory(editions.resolve("england"), editions.resolve("kent"));
        Map<String, String> whole = build(project, DAY, folder.resolve("whole"));
        assertThat(folders(whole)).containsExactly("england", "kent");
        Path parts = folder.resolve("parts");
        assertThat(folders(build(project, DAY, parts, "--shard", "2/2"))).containsExactly("kent");
        assertThat(build(project, DAY, parts, "--shard", "1/2")).isEqualTo(whole);
    }

    private static Set<String> folders(Map<String, String> files) {
        Set<String> folders = new TreeSet<>();
        files.keySet().forEach(file -> folders.add(file.substring(0, file.indexOf('/'))));
        return folders;
    }

    @Test
    void onTheDayOfItsNextReviewAPageIsNotYetOverdue() throws IOException {
        buildHere("2027-05-22", folder);
        for (String file : changedFiles()) {
            assertThat(withoutDay(folder, file)).isEqualTo(withoutDay(first, file));
        }
    }

    @Test
    void aLaterDayChangesOnlyWhatTellsThatAReviewIsOverdue() throws IOException {
        buildHere("2028-06-01", folder);
        assertThat(changedFiles())
                .contains("england/build.json", "england/consent/index.html", "england/checker/protect/index.html")
                .doesNotContain("england/404.html", "england/sitemap.xml", "england/changes/feed.xml");
        for (String file : changedFiles()) {
            assertThat(withoutNotice(folder, file)).isEqualTo(withoutNotice(first, file));
        }
    }

    private Set<String> changedFiles() {
        Map<String, String> now = Snapshot.of(folder);
        assertThat(now).containsOnlyKeys(expected.keySet());
        Set<String> changed = new TreeSet<>(now.keySet());
        changed.removeIf(file -> file.endsWith(".pdf")); // tell the day on each of their pages
        changed.removeIf(file -> Objects.equals(expected.get(file), now.get(file)));
        // It holds the pages packed, and tells the day.
        changed.remove("england/pocket.html");
        changed.removeAll(List.of("england/assets/keep.js", "england/sw.js")); // tell of all files and of the day
        return changed;
    }

    /** A file without the day that it tells, as pages and build.json tell it. */
    private static String withoutDay(Path out, String file) throws IOException {
        return Files.readString(out.resolve(file))
                .replaceAll("\"asAt\" : \"[-0-9]{10}\"", "")
                .replaceAll("\"sha256\" : \"[0-9a-f]{64}\"", "")
                .replaceAll("\\(\\d\\.\\d MB\\)", "")
                .replaceAll("as( |%20)at\\1\\d+\\1\\w+?\\1\\d{4}", "")
                .replaceAll("in the version of \\d+ \\w+ \\d{4}", "");
    }

    private static String withoutNotice(Path out, String file) throws IOException {
        return withoutDay(out, file)
                .replaceAll("<div class=\"govuk-inset-text\"><p>[^<]* past its review date[^<]*</p></div>\n", "");
    }
}

package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Built;
import safetoshare.site.build.Project;
import safetoshare.site.build.Timings;
import safetoshare.site.command.Portal;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.problem.Problems;

/**
 * Nothing that is kept from one build to the next is trusted once what it was made of is another: a change of every kind of
 * input is seen in what is published, which in the end is what a build from nothing gives.
 */
class ChangedInputsTest {
    private static final String DAY = "2026-11-22";
    private static final String SPOILT = "/* spoilt */";

    /** A file, words in it, and other words in their place. Those of the library are as long, and its file keeps its time. */
    private static final List<List<String>> CHANGES = List.of(
            List.of("content/base/consent.md", "title: Consent and", "title: Of consent and"),
            List.of("content/base/facts.yaml", ": children's social care", ": the children's social care team"),
            List.of("content/base/interface.yaml", "  decide: Decide", "  decide: Decide now"),
            List.of("content/base/checker/purpose.md", "Reason to share", "Reason for sharing"),
            List.of("content/base/checker/outcomes/protect.md", "\"", "\"So: "),
            List.of("content/base/law.yaml", "title: Regulation (EU)", "title: The Regulation (EU)"),
            List.of("content/base/redirects.yaml", "law#the-short-version", "law#the-very-short-version"),
            List.of("content/base/search.yaml", "[a, about,", "[a, about, zebras,"),
            List.of("content/editions/england/contacts.yaml", "Emergency services", "The emergency services"),
            List.of("content/editions/england/edition.yaml", "name: England", "name: All of England"),
            List.of("templates/_layout.ftl", "</body>", "<!-- changed --></body>"),
            List.of("assets/files/checker.js", "const ", "const changed = 1;\nconst "),
            List.of("assets/files/icon.svg", "</svg>", "<!-- changed --></svg>"),
            List.of("assets/scss/site.scss", "", ".changed { color: inherit; }\n"),
            List.of("site/target/frontend/govuk/settings/_spacing.scss", "15px", "16px"));

    @TempDir
    private Path folder;

    @Test
    void aChangeOfEachKindIsSeenAndGivesWhatABuildFromNothingGives() throws Exception {
        Project project = SoundProject.copyTo(folder.resolve("project"));
        Path out = folder.resolve("out");
        Map<String, String> published = build(project, out, DAY);
        for (List<String> change : CHANGES) {
            change(project.top().resolve(change.get(0)), change.get(1), change.get(2));
            Map<String, String> now = build(project, out, DAY);
            assertThat(now).as("after a change of " + change.get(0)).isNotEqualTo(published);
            published = now;
        }
        assertThat(build(project, out, "2028-06-01")).as("on another day").isNotEqualTo(published);
        assertThat(build(project, out, DAY)).isEqualTo(published);
        anotherProgram(project, out, published);
        Proof.row(
                "98-changed-inputs",
                "Kinds of input changed, each seen in what was built",
                "%d, the day and the program; in the end the same as from nothing".formatted(CHANGES.size()));
    }

    @Test
    void whoeverBuildsAgainInOneProcessSeesAChangeOfEachKindToo() throws Exception {
        Project project = SoundProject.copyTo(folder.resolve("project"));
        Builder builder = builder(project);
        for (List<String> change : CHANGES) {
            change(project.top().resolve(change.get(0)), change.get(1), change.get(2));
            Builder again = builder.again(editions(project), LocalDate.parse(DAY));
            assertThat(built(again, project, folder.resolve("again")))
                    .as("after a change of " + change.get(0))
                    .isEqualTo(built(builder(project), project, folder.resolve("anew")));
        }
    }

    private static Builder builder(Project project) {
        return new Builder(project, editions(project), LocalDate.parse(DAY), new Timings()).pagesOnly();
    }

    private static Editions editions(Project project) {
        return new Editions(project.top(), new Problems());
    }

    private static Map<String, String> built(Builder builder, Project project, Path out) {
        List<Edition> england = editions(project).all().stream()
                .filter(edition -> edition.id().equals("england"))
                .toList();
        assertThat(builder.build(england, out, built -> {})).hasOnlyElementsOfType(Built.Published.class);
        return Snapshot.of(out.resolve("england"));
    }

    private static Map<String, String> build(Project project, Path out, String day) {
        CommandRun run = CommandRun.of(project, line(out, day));
        assertThat(run.err()).isEmpty();
        return Snapshot.of(out);
    }

    private static String[] line(Path out, String day) {
        return new String[] {"build", "--pages-only", "--edition", "england", "--as-at", day, "--out", out.toString()};
    }

    /** Changes the words where they first stand; the time of the library's file stays, as when it is unpacked anew. */
    private static void change(Path file, String words, String others) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        int start = text.indexOf(words);
        assertThat(start).as(file + " holds " + words).isNotNegative();
        Files.writeString(file, text.substring(0, start) + others + text.substring(start + words.length()));
        if (file.toString().contains("frontend")) {
            Files.setLastModifiedTime(file, time);
        }
    }

    /**
     * A program with one file more trusts nothing that this one kept: neither that the edition is up to date, nor the style
     * sheet and pictures, which are spoilt here to show that. It runs by itself, so that it finds nothing in memory either.
     */
    private void anotherProgram(Project project, Path out, Map<String, String> published) throws Exception {
        try (Stream<Path> kept = Files.list(project.top().resolve("site/target/cache"))) {
            for (Path file : kept.toList()) {
                Files.writeString(file, SPOILT);
            }
        }
        Path spoilt = folder.resolve("spoilt");
        build(project, spoilt, DAY);
        assertThat(Files.readString(spoilt.resolve("england/assets/site.css"))).contains(SPOILT);
        Path classes = Path.of(
                Portal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path others = folder.resolve("classes");
        PathUtils.copyDirectory(classes, others);
        Files.writeString(others.resolve("more.txt"), "");
        List<String> line = AnotherMachine.line(project.top(), line(out, DAY)).stream()
                .map(each ->
                        each.contains(File.pathSeparator) ? each.replace(classes.toString(), others.toString()) : each)
                .toList();
        CommandRun run = AnotherMachine.run(List.of(AnotherMachine.JAVA.toString()), line);
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).doesNotContain("up to date");
        assertThat(Snapshot.of(out)).isEqualTo(published);
    }
}

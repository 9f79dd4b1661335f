package safetoshare.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;
import safetoshare.site.history.ProjectHistory;

/** A pack is written whole, the same for the same sources, or not at all. */
class PackWritingTest {
    @TempDir
    private Path folder;

    @Test
    void theSameSourcesAndDayGiveTheSameBytesElsewhere() {
        Pack here = Pack.of(new Project(SoundProject.top()), folder.resolve("here"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Pack there = Pack.of(SoundProject.copyTo(folder.resolve("copy")), folder.resolve("there"));
            assertThat(there.html()).isEqualTo(here.html());
            assertThat(there.pdf()).isEqualTo(here.pdf());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void unlessToldItIsWrittenBesideTheSite() {
        Project project = SoundProject.copyTo(folder);
        CommandRun run = CommandRun.of(project, "review-pack");
        Path written = folder.resolve("site/target/review/england");
        assertThat(run.outLines())
                .containsExactly(
                        "England: " + written.resolve("review-pack.html"),
                        "England: " + written.resolve("review-pack.pdf"));
        assertThat(written).isDirectoryContaining("glob:**.html").isDirectoryContaining("glob:**.pdf");
        assertThat(folder.resolve("site/target/review"))
                .isDirectoryNotContaining(file -> !file.getFileName().toString().matches("england|\\.england\\.lock"));
    }

    @Test
    void whereSomethingIsWrongTheOlderPackStays() throws IOException {
        Project project = SoundProject.copyTo(folder.resolve("project"));
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("england"));
        Files.writeString(out.resolve("england/review-pack.html"), "older");
        Files.writeString(project.content().resolve("base/empty.md"), "");
        assertThat(CommandRun.of(project, "review-pack", "--out", out.toString()))
                .isEqualTo(new CommandRun(1, "", """
                        content/base/empty.md:1: the file is empty. Write its text, or delete it.
                        1 problem. Nothing was published.
                        """));
        assertThat(out.resolve("england/review-pack.html")).hasContent("older");
        assertThat(out.resolve("england/review-pack.pdf")).doesNotExist();
    }

    @Test
    void aFaultOfItsTemplateIsAProblemAndTheOlderPackStays() throws IOException {
        Project project = SoundProject.copyTo(folder.resolve("project"));
        Path template = project.templates().resolve("review-pack.ftl");
        Files.writeString(template, Files.readString(template).replace("<h1 id=\"top\">${title}", "<h1>${nothing}"));
        CommandRun run = CommandRun.of(
                project, "review-pack", "--out", folder.resolve("out").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).matches("(?s)templates/review-pack\\.ftl:\\d+: .*nothing.* Mend the template\\.\n.*");
        assertThat(folder.resolve("out/england")).doesNotExist();
    }

    @Test
    void aFolderThatIsNoProjectIsSaidToBeNone() {
        CommandRun run = CommandRun.of(new Project(folder), "review-pack");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("There is no guide in " + folder
                        + ": it has no folders content/base and content/editions. Go to the project's folder first.\n");
    }

    @Test
    void aProjectWithoutHistoryIsSaidToHaveNone() {
        Project project = SoundProject.copyTo(folder);
        CommandRun run = CommandRun.of(project, "review-pack", "--since", "HEAD~1");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("There is no git repository here to read an older revision from.\n");
        assertThat(folder.resolve("site/target/review")).doesNotExist();
    }

    @Test
    void aRevisionThatIsNotThereIsSaidNotToBe() {
        Project project = SoundProject.copyTo(folder);
        ProjectHistory.in(folder).record("v1");
        CommandRun run = CommandRun.of(project, "review-pack", "--since", "HEAD~1");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "There is no revision HEAD~1. Name a commit, a tag or a branch; git log --oneline lists commits.\n");
    }

    @Test
    void aFileIsNoFolderToWriteInto() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CommandRun run = CommandRun.of(new Project(SoundProject.top()), "review-pack", "--out", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out " + file + " is a file. Name a folder.\n");
    }
}

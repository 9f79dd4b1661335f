package safetoshare.site.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read as they were at a revision. */
class HistoryTest {
    @TempDir
    private Path top;

    @TempDir
    private Path folder;

    private void copy(Path project, String name, String... paths) throws NoRevision {
        try (History history = History.of(project)) {
            history.copy(history.revision(name), List.of(paths), folder);
        }
    }

    @Test
    void aFileIsCopiedAsItWas() throws Exception {
        ProjectHistory.in(top).write("content/a.md", "before\r\n").record("v1").write("content/a.md", "now");
        copy(top, "v1", "content", "not-there");
        assertThat(folder.resolve("content/a.md")).hasContent("before\r\n");
    }

    @Test
    void onlyWhatIsWantedIsCopied() throws Exception {
        ProjectHistory.in(top)
                .write("content/a.md", "a")
                .write("contents/b.md", "b")
                .write("c.md", "c")
                .record("v1");
        copy(top, "v1", "content", "c.md");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrder(Path.of("content", "a.md").toString(), "c.md");
        }
    }

    @Test
    void aProjectMayLieWithinALargerRepository() throws Exception {
        ProjectHistory.in(top)
                .write("guides/safe/content/a.md", "a")
                .write("content/a.md", "other")
                .record("v1");
        copy(top.resolve("guides/safe"), "v1", "content");
        assertThat(folder.resolve("content/a.md")).hasContent("a");
    }

    @Test
    void aLinkIsNoFileOfTheProject() throws Exception {
        ProjectHistory history = ProjectHistory.in(top).write("content/a.md", "a");
        Files.createSymbolicLink(top.resolve("content/b.md"), Path.of("a.md"));
        history.record("v1");
        copy(top, "v1", "content");
        assertThat(folder.resolve("content/b.md")).doesNotExist();
        assertThat(folder.resolve("content/a.md")).exists();
    }

    @Test
    void aRevisionTellsItsNameAndDay() throws Exception {
        ProjectHistory.in(top).write("a.md", "a").record("v1");
        try (History history = History.of(top)) {
            Revision revision = history.revision("v1");
            assertThat(revision.name()).isEqualTo("v1");
            assertThat(revision.commit()).matches("[0-9a-f]{40}").startsWith(revision.shortCommit());
            assertThat(revision.day()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(history.revision("HEAD").commit()).isEqualTo(revision.commit());
            assertThat(history.revision(revision.shortCommit()).commit()).isEqualTo(revision.commit());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v2",
                "HEAD~5",
                "v1:a.md",
                "v1^{tree}",
                "^{",
                "",
                "..",
                "-x",
                "0000000000000000000000000000000000000000"
            })
    void aRevisionThatIsNotThereIsSaidNotToBe(String name) throws Exception {
        ProjectHistory.in(top).write("a.md", "a").record("v1");
        try (History history = History.of(top)) {
            assertThatThrownBy(() -> history.revision(name))
                    .isInstanceOf(NoRevision.class)
                    .hasMessage("There is no revision " + name
                            + ". Name a commit, a tag or a branch; git log --oneline lists commits.");
        }
    }

    @Test
    void whereThereIsNoRepositoryItIsSaid() {
        assertThatThrownBy(() -> History.of(top))
                .isInstanceOf(NoRevision.class)
                .hasMessage("There is no git repository here to read an older revision from.");
    }

    @Test
    void theRevisionsThatChangedAnyOfSomeFilesAreFoundNewestFirst() throws Exception {
        ProjectHistory.in(top)
                .write("project/a.md", "a")
                .record("v1")
                .write("project/b.md", "b")
                .write("a.md", "of no project")
                .record("v2")
                .write("project/c.md", "c")
                .record("v3")
                .write("project/a.md", "a again")
                .record("v4")
                .delete("project/b.md")
                .record("v5");
        try (History history = History.of(top.resolve("project"))) {
            assertThat(history.changing(List.of("a.md", "b.md"), 10))
                    .extracting(Revision::commit)
                    .containsExactly(
                            history.revision("v5").commit(),
                            history.revision("v4").commit(),
                            history.revision("v2").commit(),
                            history.revision("v1").commit());
            assertThat(history.changing(List.of("a.md", "b.md"), 2)).hasSize(2);
            assertThat(history.changing(List.of("d.md"), 10)).isEmpty();
        }
    }

    @Test
    void whereNothingIsRecordedYetNothingHasChanged() throws Exception {
        ProjectHistory.in(top);
        try (History history = History.of(top)) {
            assertThat(history.changing(List.of("a.md"), 10)).isEmpty();
        }
    }

    @Test
    void aRepositoryIsOnlyRead() throws Exception {
        ProjectHistory.in(top).write("content/a.md", "a").record("v1");
        List<String> before = files();
        copy(top, "v1", "content");
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(top)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}

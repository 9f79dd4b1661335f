package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;
import safetoshare.site.history.ProjectHistory;
import safetoshare.site.review.Pack;

/** A pack, whole or of changes, is valid HTML and accessible. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewPackHtmlTest {
    private static final String PURPOSE = "content/base/checker/purpose.md";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() {
        Project project = SoundProject.copyTo(folder.resolve("project"));
        ProjectHistory.in(project.top())
                .write("checker/approved-walks.txt", "immediate-danger=yes -> protect\n")
                .replace(PURPOSE, "Is there a clear and", "Is there some")
                .record("v1")
                .restore(PURPOSE, SoundProject.top().resolve(PURPOSE));
        Pack.of(project, folder.resolve("whole"));
        Pack.of(project, folder.resolve("changes"), "--since", "v1");
    }

    static Stream<Path> packs() {
        return Stream.of("whole", "changes").map(name -> folder.resolve(name).resolve("england/review-pack.html"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theNuCheckerFindsNothing(Path pack) throws Exception {
        assertThat(new NuChecker().faults(Files.readAllBytes(pack), pack.toUri().toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void axeFindsNothingAndItFitsAPhone(Path pack) throws Exception {
        assertThat(Files.readString(pack, StandardCharsets.UTF_8)).contains("<table");
        try (Visit visit = Visitor.at(Visitor.PHONE).opensAddress(pack.toUri().toString())) {
            assertThat(Accessibility.faults(visit.page())).isEmpty();
        }
    }
}

package safetoshare.site.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;

/** An edition with two old addresses that lead on, as it is handed to a host. */
final class Moving {
    private Moving() {}

    static void publish(Path top, Path site, String... more) throws IOException {
        Project project = SoundProject.copyTo(top);
        Files.writeString(
                top.resolve("content/base/redirects.yaml"),
                "redirects:\n  - from: agreement\n    to: consent\n  - from: old/refusal\n    to: consent#refusal\n");
        String[] build = Stream.concat(
                        Stream.of("build", "--as-at", "2026-11-22", "--out", site.toString()), Stream.of(more))
                .toArray(String[]::new);
        assertThat(CommandRun.of(project, build).err()).isEmpty();
    }
}

package safetoshare.site.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Built;
import safetoshare.site.build.Timings;
import safetoshare.site.release.Release;

/** Notes what editions say as they are released, so that nothing changes afterwards without being told. */
@Command(
        name = "release",
        description = "Builds all published editions, or those named, and writes what each says now to"
                + " content/releases. From then on, check and build tell which texts have changed since without an entry"
                + " under changes:. Nothing is written while there is any problem.",
        mixinStandardHelpOptions = true)
final class MakeRelease extends EditionCommand {
    @Mixin
    private AsAt asAt = new AsAt();

    @Override
    public Integer call() throws IOException {
        LocalDate day = asAt.day();
        Chosen chosen = chosen();
        List<Built> built = new Builder(project(), chosen.all(), day, new Timings())
                .build(chosen.editions(), project().site(), each -> {});
        List<String> problems = new Report(built, chosen.unread(), chosen.problems()).problems();
        problems.forEach(err()::println);
        if (!problems.isEmpty()) {
            return Portal.PROBLEMS;
        }
        for (Built each : built) {
            Optional<Path> folder = folder(each);
            if (folder.isPresent()) {
                release(each, folder.get());
            }
        }
        return Portal.DONE;
    }

    private static Optional<Path> folder(Built built) {
        if (built instanceof Built.Published published) {
            return Optional.of(published.folder());
        }
        return built instanceof Built.UpToDate known ? Optional.of(known.folder()) : Optional.empty();
    }

    private void release(Built built, Path folder) throws IOException {
        Path file = Release.file(project().top(), built.edition().id());
        Files.createDirectories(file.getParent());
        Files.copy(folder.resolve("build.json"), file, StandardCopyOption.REPLACE_EXISTING);
        String told = project().top().relativize(file).toString().replace('\\', '/');
        out().println(built.edition().name() + ": " + told);
    }
}

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
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.problem.Problems;
import safetoshare.site.release.Addresses;
import safetoshare.site.release.Release;

/** Notes what editions say as they are released, so that nothing changes afterwards without being told. */
@Command(
        name = "release",
        description =
                "Builds all published editions, or those named, and writes what each says now to"
                        + " content/releases, and the addresses of its pages to content/addresses. From then on, check and build tell which texts have changed since without an entry"
                        + " under changes:, and which addresses are gone without leading on. Nothing is written while there is any problem.",
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
                release(each, folder.get(), day);
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

    private void release(Built built, Path folder, LocalDate day) throws IOException {
        Path file = Release.file(project().top(), built.edition().id());
        Files.createDirectories(file.getParent());
        Files.copy(folder.resolve("build.json"), file, StandardCopyOption.REPLACE_EXISTING);
        Guide guide = new Editions(project().top(), new Problems()).guide(built.edition(), day);
        Path addresses = Addresses.approve(project().top(), guide);
        out().println(built.edition().name() + ": " + told(file) + ", " + told(addresses));
    }

    private String told(Path file) {
        return project().top().relativize(file).toString().replace('\\', '/');
    }
}

package safetoshare.site.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import safetoshare.site.build.Packer;
import safetoshare.site.content.Edition;
import safetoshare.site.history.NoRevision;

/** Writes what a policy owner signs off. */
@Command(
        name = "review-pack",
        description = {
            "Writes for an edition what a policy owner signs off, as HTML and as PDF.",
            "It holds every walk in words, what always holds, the flowchart and the law relied on; or, against an older revision, what has changed."
        },
        mixinStandardHelpOptions = true)
final class Review extends EditionCommand {
    @Option(
            names = "--since",
            paramLabel = "GIT-REV",
            description = "Only what has changed since a revision: a commit, a tag or a branch.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write. site/target/review unless given.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private AsAt asAt = new AsAt();

    @Override
    public Integer call() {
        if (!Files.isDirectory(project().content())) {
            throw wrong(
                    project().top() + " is no project: it has no folder content. Run this in the project's folder.");
        }
        LocalDate day = asAt.day();
        Path folder = out.map(this::folder).orElseGet(project()::review);
        Edition edition = edition();
        for (Path file : write(new Packer(project(), day), edition, folder)) {
            out().println(edition.name() + ": " + file);
        }
        return Portal.DONE;
    }

    private List<Path> write(Packer packer, Edition edition, Path folder) {
        if (since.isEmpty()) {
            return packer.whole(edition, folder);
        }
        try {
            return packer.changes(edition, folder, since.get());
        } catch (NoRevision none) {
            throw wrong(String.valueOf(none.getMessage()));
        }
    }
}

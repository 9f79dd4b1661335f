package safetoshare.site.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import safetoshare.site.build.Project;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.layer.Acceptance;
import safetoshare.site.layer.Change;
import safetoshare.site.problem.Problems;

/** Notes that local texts were read beside the texts below them. */
@Command(
        name = "accept",
        description =
                "Notes that you have read a local text beside the text below it, and that yours is right as it stands.",
        mixinStandardHelpOptions = true)
final class Accept implements Callable<Integer> {
    @ParentCommand
    private Portal portal = new Portal(new Project(Path.of("")));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "A file of an edition, or a folder of such files, as ./portal status names it.")
    private List<String> paths = new ArrayList<>();

    @Override
    public Integer call() {
        for (String given : paths) {
            Path path = portal.project().top().resolve(given).normalize();
            Map<Path, List<Change>> files = changes(path);
            if (files.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        given
                                + (Files.exists(path) ? " changes no text below it." : " is not there.")
                                + " Name a file or folder in content/editions, as ./portal status"
                                + " does.");
            }
            files.forEach(this::accept);
        }
        return Portal.DONE;
    }

    /** What the files at or below a path change, by file. */
    private Map<Path, List<Change>> changes(Path path) {
        Map<Path, List<Change>> files = new TreeMap<>();
        Problems problems = new Problems();
        Editions editions = new Editions(portal.project().top(), problems);
        for (Edition edition : editions.all()) {
            if (editionHolds(edition, path)) {
                for (Change change : editions.guide(edition, EditionCommand.today())
                        .layering()
                        .changes()) {
                    Path file = portal.project().top().resolve(change.place().path());
                    boolean own = change.layer().id().equals(edition.id());
                    if (own && file.startsWith(path)) {
                        files.computeIfAbsent(file, each -> new ArrayList<>()).add(change);
                    }
                }
            }
        }
        return files;
    }

    private boolean editionHolds(Edition edition, Path path) {
        Path folder = portal.project().content().resolve("editions").resolve(edition.id());
        return path.startsWith(folder) || folder.startsWith(path);
    }

    private void accept(Path file, List<Change> changes) {
        String told = portal.project().top().relativize(file).toString();
        long moved = changes.stream().filter(Change::movedOn).count();
        try {
            if (moved > 0) {
                Files.writeString(file, Acceptance.of(Files.readString(file), changes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spec.commandLine()
                .getOut()
                .println(told + ": " + (moved == 0 ? "nothing below has moved on." : moved + " accepted."));
    }
}

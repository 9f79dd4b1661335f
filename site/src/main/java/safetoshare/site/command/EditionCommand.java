package safetoshare.site.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import safetoshare.site.build.Project;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;

/** A command that works on editions: on those named, or on all that are published. */
abstract class EditionCommand implements Callable<Integer> {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @ParentCommand
    private Portal portal = new Portal(new Project(Path.of("")));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description =
                    "An edition, by the name of its folder; may be given again. Unless given, all published ones; walks, decide, review-pack and reading then take the first of them by id.")
    private List<String> ids = new ArrayList<>();

    /** What the command works on. */
    final Project project() {
        return portal.project();
    }

    /** The editions named; none if all that are published are meant. */
    final List<String> ids() {
        return List.copyOf(ids);
    }

    /** Where the command writes what was asked for. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where the command writes what is wrong. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Says why nothing seems to go on. */
    final void tellWaiting(Edition edition) {
        err().println("Another build is at work on " + edition.id() + ". Waiting for it to end.");
    }

    /** Says that the command line is wrong. */
    final ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    /** A folder that the command line names to write into. */
    final Path folder(Path out) {
        if (Files.isRegularFile(out)) {
            throw wrong("--out " + out + " is a file. Name a folder.");
        }
        return out;
    }

    /**
     * The editions named, or all that are published. A fault in one edition's own file is no reason to leave out others, and
     * where editions are named none to tell of those that have nothing to do with them.
     */
    final Chosen chosen() {
        Problems problems = new Problems();
        Editions all = new Editions(project().top(), problems);
        if (ids.isEmpty()) {
            List<Edition> published =
                    all.all().stream().filter(Edition::publish).toList();
            return new Chosen(all, published, List.copyOf(all.unread()), problems);
        }
        if (ids.stream().anyMatch(all.unread()::contains)) {
            problems.stopIfAny();
        }
        List<Edition> named =
                ids.stream().distinct().map(id -> named(id, all.all())).toList();
        return new Chosen(all, named, List.of(), new Problems());
    }

    /** The editions named, or all that are published, once nothing is wrong in any edition's own file. */
    private List<Edition> editions() {
        Problems problems = new Problems();
        List<Edition> all = new Editions(project().top(), problems).all();
        problems.stopIfAny();
        return ids.isEmpty()
                ? all.stream().filter(Edition::publish).toList()
                : ids.stream().map(id -> named(id, all)).toList();
    }

    /** The edition named, or the first published one. */
    final Edition edition() {
        if (ids.size() > 1) {
            throw wrong("Name one edition.");
        }
        List<Edition> editions = editions();
        if (editions.isEmpty()) {
            throw wrong("No edition is published. Name one with --edition.");
        }
        return editions.get(0);
    }

    /** The edition of an id, which must be there. */
    final Edition named(String id, List<Edition> all) {
        Optional<Edition> edition =
                all.stream().filter(each -> each.id().equals(id)).findFirst();
        return edition.orElseThrow(() -> wrong("There is no edition " + id + ". "
                + Suggestion.of(id, all.stream().map(Edition::id).toList())));
    }

    /** Today in the United Kingdom. */
    static LocalDate today() {
        return LocalDate.now(UK);
    }
}

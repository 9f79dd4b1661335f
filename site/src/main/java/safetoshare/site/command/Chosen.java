package safetoshare.site.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import safetoshare.site.build.Project;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;

/** The options by which several commands choose editions. */
final class Chosen {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "An edition, by the name of its folder; may be given again. All published ones unless given.")
    private List<String> ids = new ArrayList<>();

    /** The editions named, or all that are published. */
    List<Edition> editions(Project project) {
        Problems problems = new Problems();
        List<Edition> all = new Editions(project.top(), problems).all();
        problems.stopIfAny();
        return ids.isEmpty()
                ? all.stream().filter(Edition::publish).toList()
                : ids.stream().map(id -> named(id, all)).toList();
    }

    /** The edition named, or the first published one. */
    Edition edition(Project project) {
        if (ids.size() > 1) {
            throw new ParameterException(spec.commandLine(), "Name one edition.");
        }
        List<Edition> editions = editions(project);
        if (editions.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No edition is published. Name one with --edition.");
        }
        return editions.get(0);
    }

    private Edition named(String id, List<Edition> all) {
        Optional<Edition> edition =
                all.stream().filter(each -> each.id().equals(id)).findFirst();
        return edition.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "There is no edition " + id + ". "
                        + Suggestion.of(id, all.stream().map(Edition::id).toList())));
    }

    /** A day as written on the command line, or today in the United Kingdom. */
    LocalDate day(Optional<String> asAt) {
        try {
            return asAt.map(LocalDate::parse).orElseGet(() -> LocalDate.now(UK));
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), "--as-at " + asAt.orElse("") + " is no date. Write year-month-day.");
        }
    }
}

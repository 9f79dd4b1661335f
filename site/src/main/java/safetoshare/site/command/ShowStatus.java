package safetoshare.site.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.layer.Layer;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;
import safetoshare.site.release.Release;
import safetoshare.site.status.Choice;
import safetoshare.site.status.Due;
import safetoshare.site.status.JsonReport;
import safetoshare.site.status.OwnersCalendar;
import safetoshare.site.status.Past;
import safetoshare.site.status.Status;
import safetoshare.site.status.TextReport;

/** Tells what needs somebody's look, and writes the days of it as calendars. */
@Command(
        name = "status",
        description = "Tells what needs a look in all published editions, or those named: local texts whose text below"
                + " has moved on, law that has gone or is about to change, contacts that nobody has checked, reviews"
                + " that are due. The text that all editions share is named base. Writes the days of all reviews and"
                + " checks as calendars to site/target/status.",
        mixinStandardHelpOptions = true)
final class ShowStatus extends EditionCommand {
    @Option(names = "--format", description = "text or json; text unless given.")
    private Format format = Format.text;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Writes one calendar of all that is listed to this file instead.")
    private Optional<Path> calendar = Optional.empty();

    @Mixin
    private AsAt asAt = new AsAt();

    @Override
    public Integer call() throws IOException {
        Status status = new Status(asAt.day());
        if (calendar.filter(Files::isDirectory).isPresent()) {
            throw wrong("--calendar " + calendar.get() + " is a folder. Name a file.");
        }
        Problems problems = new Problems();
        Editions editions = new Editions(project().top(), problems);
        Choice choice = choice(editions.all(), problems);
        choice.read().forEach(edition -> status.add(editions.guide(edition, status.asAt())));
        List<Status.Part> parts = status.parts(choice.listed());
        tell(parts, status.asAt(), releases(parts, problems));
        writeCalendars(parts, status.asAt());
        List<Problem> concerning = problems.all().stream()
                .filter(problem -> choice.passedOver().stream()
                        .noneMatch(id -> problem.place().path().equals(Edition.file(id))))
                .toList();
        return concerning.isEmpty() ? Portal.DONE : tell(concerning);
    }

    private Choice choice(List<Edition> all, Problems problems) {
        if (ids().isEmpty()) {
            return Choice.published(all, problems.all());
        }
        for (String id : ids()) {
            boolean unread = problems.all().stream()
                    .anyMatch(problem -> problem.place().path().equals(Edition.file(id)));
            if (!unread && !id.equals(Layer.BASE)) {
                named(id, all);
            }
        }
        return Choice.named(ids(), all, problems.all());
    }

    private Map<String, Release> releases(List<Status.Part> parts, Problems problems) {
        Map<String, Release> releases = new TreeMap<>();
        for (Status.Part part : parts) {
            String id = part.own().layer().id();
            Release.last(project().top(), id, problems).ifPresent(release -> releases.put(id, release));
        }
        return releases;
    }

    private void tell(List<Status.Part> parts, LocalDate day, Map<String, Release> releases) throws IOException {
        try (Past past = new Past(project().top())) {
            if (format == Format.json) {
                JsonReport.tell(parts, day, past, releases, out());
            } else {
                new TextReport(out(), past, releases).tell(parts, day);
            }
        }
        out().flush();
    }

    private void writeCalendars(List<Status.Part> parts, LocalDate day) throws IOException {
        if (calendar.isPresent()) {
            List<Due> all =
                    parts.stream().flatMap(part -> part.own().dates().stream()).toList();
            write(calendar.get(), OwnersCalendar.of("Safe to Share", all, day));
            return;
        }
        for (Status.Part part : parts) {
            Path file = project().status().resolve(part.own().layer().id() + ".ics");
            if (part.own().dates().isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                write(
                        file,
                        OwnersCalendar.of(
                                "Safe to Share: " + part.name(), part.own().dates(), day));
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private int tell(List<Problem> problems) {
        problems.forEach(err()::println);
        err().println((problems.size() == 1 ? "1 problem." : problems.size() + " problems.")
                + " What could not be read is not listed.");
        return Portal.PROBLEMS;
    }
}

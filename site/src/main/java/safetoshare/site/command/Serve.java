package safetoshare.site.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Built;
import safetoshare.site.build.Project;
import safetoshare.site.build.Timings;
import safetoshare.site.content.Edition;
import safetoshare.site.problem.ProblemsFound;
import safetoshare.site.serve.Preview;
import safetoshare.site.serve.SourceWatch;

/** Serves editions on this machine. */
@Command(
        name = "serve",
        description = "Builds and serves editions on this machine; rebuilds, and reloads the open page, on save.",
        mixinStandardHelpOptions = true)
final class Serve extends EditionCommand {
    private static final int LAST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", description = "The port on 127.0.0.1; 8080 unless given.")
    private int port = 8080;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Project project = project();
        PrintWriter out = out();
        if (port < 0 || port > LAST_PORT) {
            throw wrong("There is no port " + port + ". Name one up to " + LAST_PORT + ".");
        }
        SourceWatch watch = new SourceWatch(List.of(project.content(), project.templates(), project.assets()));
        Builder builder = new Builder(project, chosen().all(), today(), new Timings())
                .telling(this::tellWaiting)
                .ofDrafts()
                .pagesOnly();
        build(builder);
        try (Preview preview = start(project)) {
            for (Edition edition : chosen().editions()) {
                out.println(edition.name() + ": " + preview.address() + edition.id() + "/");
            }
            out.println("Rebuilds when a file is saved. Stop with Ctrl+C.");

            while (watch.awaitChange()) {
                build(builder);
                preview.reload();
            }
        }
        return Portal.DONE;
    }

    private Preview start(Project project) throws IOException {
        try {
            return new Preview(Files.createDirectories(project.site()), port);
        } catch (BindException e) {
            throw wrong("Port " + port + " is in use. Name another with --port.");
        }
    }

    /** Builds the editions as they stand now; where anything is wrong it is printed, and the last good one is served. */
    private void build(Builder builder) {
        PrintWriter out = out();
        try {
            Chosen chosen = chosen();
            List<Built> built = builder.again(chosen.all(), today())
                    .build(chosen.editions(), project().site(), this::tell);
            List<String> problems = new Report(built, chosen.unread(), chosen.problems()).problems();
            problems.forEach(out::println);
            if (!problems.isEmpty()) {
                out.println("Mend the above and save.");
            }
        } catch (ProblemsFound found) {
            found.problems().forEach(out::println);
            out.println("Not rebuilt; mend the above and save.");
        } catch (RuntimeException fault) {
            out.println("Not rebuilt, by a fault of the program: " + fault.getMessage());
        }
    }

    private void tell(Built built) {
        if (built instanceof Built.Published published) {
            out().printf("%s: built in %d ms%n", built.edition().name(), published.milliseconds());
        }
    }
}

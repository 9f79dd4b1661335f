package safetoshare.site.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Built;
import safetoshare.site.build.Timings;
import safetoshare.site.content.Edition;

/** Builds editions. */
@Command(
        name = "build",
        description = "Builds all published editions, or those named, each into a folder of its own.",
        mixinStandardHelpOptions = true)
final class Build extends EditionCommand {
    private static final int MANY = 4;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to publish. site/target/site unless given.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private AsAt asAt = new AsAt();

    @Option(
            names = "--shard",
            paramLabel = "i/n",
            description = "Only every n-th edition, beginning with the i-th; i counts from 1.")
    private Optional<String> shard = Optional.empty();

    @Option(
            names = "--pages-only",
            description = "Leaves out guide.pdf and pocket.html, which take longer than all the pages.")
    private boolean pagesOnly;

    @Option(names = "--timings", description = "Prints how long each stage took.")
    private boolean showTimings;

    @Override
    public Integer call() {
        LocalDate day = asAt.day();
        Chosen chosen = chosen();
        List<Edition> editions = shard(chosen.editions());
        Path folder = out.map(this::folder).orElseGet(project()::site);
        Timings timings = new Timings();
        Builder builder = new Builder(project(), chosen.all(), day, timings).telling(this::tellWaiting);
        List<Built> built;
        try (Progress progress = Progress.of(editions.size(), out())) {
            built = (pagesOnly ? builder.pagesOnly() : builder).build(editions, folder, progress::done);
        }
        if (showTimings) {
            timings.milliseconds().forEach((stage, millis) -> out().printf("%-8s %6d ms%n", stage, millis));
        }
        Report report = new Report(built, chosen.unread(), chosen.problems());
        report.upToDate().ifPresent(out()::println);
        report.problems().forEach(err()::println);
        return report.problems().isEmpty() ? Portal.DONE : Portal.PROBLEMS;
    }

    private List<Edition> shard(List<Edition> editions) {
        if (shard.isEmpty()) {
            return editions;
        }
        String text = shard.get();
        if (!text.matches("[1-9]\\d{0,3}/[1-9]\\d{0,3}")) {
            throw wrong("--shard " + text + " is no part. Write i/n, such as 1/4.");
        }
        int slash = text.indexOf('/');
        int part = Integer.parseInt(text.substring(0, slash));
        int parts = Integer.parseInt(text.substring(slash + 1));
        if (part > parts) {
            throw wrong("--shard " + text + ": there is no part " + part + " of " + parts + ".");
        }
        List<Edition> mine = new ArrayList<>();
        for (int i = part - 1; i < editions.size(); i += parts) {
            mine.add(editions.get(i));
        }
        return mine;
    }

    /** Shows how far a build is: a bar where there are many editions, else a line for each. */
    private record Progress(Optional<ProgressBar> bar, PrintWriter out) implements AutoCloseable {
        static Progress of(int editions, PrintWriter out) {
            return new Progress(
                    editions < MANY
                            ? Optional.empty()
                            : Optional.of(new ProgressBarBuilder()
                                    .setTaskName("Editions")
                                    .setInitialMax(editions)
                                    .build()),
                    out);
        }

        void done(Built built) {
            bar.ifPresentOrElse(ProgressBar::step, () -> tell(built));
        }

        private void tell(Built built) {
            if (built instanceof Built.Published published) {
                out.println(
                        published.edition().name() + ": " + published.folder().resolve("index.html"));
            } else if (built instanceof Built.UpToDate known) {
                out.println(known.edition().name() + ": " + known.folder().resolve("index.html"));
            }
        }

        @Override
        public void close() {
            bar.ifPresent(ProgressBar::close);
        }
    }
}

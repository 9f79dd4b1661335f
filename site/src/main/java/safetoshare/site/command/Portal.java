package safetoshare.site.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import safetoshare.site.build.Project;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.ProblemsFound;
import safetoshare.site.publish.Version;

/** The one door: {@code ./portal}. */
@Command(
        name = "portal",
        description = "Builds, checks and shows the editions of Safe to Share.",
        mixinStandardHelpOptions = true,
        versionProvider = Portal.Versions.class)
public final class Portal implements Runnable {
    /** Nothing is wrong. */
    static final int DONE = 0;
    /** Something that people wrote is wrong. */
    static final int PROBLEMS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** The program is wrong. */
    static final int FAULT = 3;

    private static final List<Class<?>> COMMANDS = List.of(
            Build.class,
            Check.class,
            Serve.class,
            Walks.class,
            Decide.class,
            Review.class,
            Accept.class,
            MakeRelease.class,
            Start.class,
            ShowStatus.class,
            ReadingEase.class);

    private final Project project;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Portal(Project project) {
        this.project = project;
    }

    /** Runs a command of the project in the folder named by the system property {@code portal.top}, or else in this one. */
    public static void main(String[] arguments) {
        Project project = new Project(
                Path.of(System.getProperty("portal.top", "")).toAbsolutePath().normalize());
        int status = run(project, utf8(System.out), utf8(System.err), arguments);
        System.exit(status);
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /**
     * Runs a command.
     *
     * @param project what it works on
     * @param out where it writes what was asked for
     * @param err where it writes what is wrong
     * @param arguments the command line
     * @return the exit status: 0 done, 1 problems in what people wrote, 2 a wrong command line, 3 a fault of the program
     */
    public static int run(Project project, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Portal(project));
        commands(arguments).forEach(line::addSubcommand);
        line.setOut(out).setErr(err).setExecutionExceptionHandler((thrown, command, result) -> report(thrown, err));
        line.getCommandSpec().exitCodeOnInvalidInput(USAGE).exitCodeOnExecutionException(FAULT);
        return line.execute(arguments);
    }

    /** The command that a command line names first, or all: to learn what all of them take takes a while. */
    private static List<Class<?>> commands(String... arguments) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(each -> arguments.length > 0
                        && each.getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    private static int report(Exception thrown, PrintWriter err) {
        if (thrown instanceof ParameterException || thrown instanceof NoGuide) {
            err.println(thrown.getMessage());
            return USAGE;
        }
        if (thrown instanceof ProblemsFound found) {
            found.problems().forEach(err::println);
            int count = found.problems().size();
            if (count >= Problems.MOST) {
                err.println("There may be more. Mend these first.");
            }
            err.println(count == 1 ? "1 problem. Nothing was published." : count + " problems. Nothing was published.");
            return PROBLEMS;
        }
        if (thrown instanceof UncheckedIOException && thrown.getCause() instanceof IOException fault) {
            err.println(told(fault));
            err.println("What was published before stays as it was.");
            return FAULT;
        }
        err.println("A fault of the program, not of what you wrote:");
        thrown.printStackTrace(err);
        return FAULT;
    }

    /** What a disk did not do: full, not to be written to, or gone. */
    private static String told(IOException fault) {
        if (fault instanceof FileSystemException file) {
            String why = file instanceof AccessDeniedException
                    ? "you may not read or write it"
                    : file instanceof NoSuchFileException
                            ? "it is not there"
                            : Optional.ofNullable(file.getReason()).orElse("it cannot be read or written");
            return file.getFile() + ": " + why + ". Put that right and try again.";
        }
        String why = StringUtils.removeEnd(String.valueOf(fault.getMessage()), ".");
        return "The disk could not be read or written: " + why + ". Put that right and try again.";
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command. See ./portal --help.");
    }

    /** What commands work on, if it is there. */
    Project project() {
        if (!Files.isDirectory(project.content().resolve("base"))
                || !Files.isDirectory(project.content().resolve("editions"))) {
            throw new NoGuide("There is no guide in " + project.top()
                    + ": it has no folders content/base and content/editions." + " Go to the project's folder first.");
        }
        return project;
    }

    /** Says that a command was given where there is nothing for it to work on. */
    private static final class NoGuide extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoGuide(String message) {
            super(message);
        }
    }

    /** Tells the version. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Safe to Share " + Version.current()};
        }
    }
}

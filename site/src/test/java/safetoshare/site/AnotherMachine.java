package safetoshare.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import safetoshare.site.command.Portal;

/** Runs the program as its own process, as on a machine with other settings than this one's. */
public final class AnotherMachine {
    /** The Java that runs the tests. */
    public static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private AnotherMachine() {}

    /**
     * Runs a command.
     *
     * @param settings system properties, such as {@code user.language=tr}
     * @param top the project's top folder
     * @param arguments the command line
     * @return what came of it, standard error with standard output
     */
    public static CommandRun run(List<String> settings, Path top, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        settings.forEach(setting -> line.add("-D" + setting));
        line.addAll(line(top, arguments));
        return run(List.of(JAVA.toString()), line);
    }

    /**
     * What follows the name of a Java, to run a command as its users run it.
     *
     * @param top the project's top folder
     * @param arguments the command line
     */
    public static List<String> line(Path top, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dportal.top=" + top,
                "-cp",
                System.getProperty("java.class.path"),
                Portal.class.getName()));
        line.addAll(List.of(arguments));
        return line;
    }

    /**
     * Runs a program.
     *
     * @param before the program, with what goes before a line
     * @param line its line
     */
    public static CommandRun run(List<String> before, List<String> line) throws IOException, InterruptedException {
        Process process = start(before, line);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandRun(process.waitFor(), out, "");
    }

    /** Starts a program, likewise. */
    public static Process start(List<String> before, List<String> line) throws IOException {
        Process process = new ProcessBuilder(
                        Stream.concat(before.stream(), line.stream()).toList())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return process;
    }
}

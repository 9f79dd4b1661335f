package safetoshare.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import safetoshare.site.command.Portal;

/** Runs the program as its own process, as on a machine with other settings than this one's. */
public final class AnotherMachine {
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
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        settings.forEach(setting -> line.add("-D" + setting));
        line.add("-Dportal.top=" + top);
        line.add("-XX:TieredStopAtLevel=1");
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Portal.class.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandRun(process.waitFor(), out, "");
    }
}

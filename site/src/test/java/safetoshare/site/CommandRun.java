package safetoshare.site;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import safetoshare.site.build.Project;
import safetoshare.site.command.Portal;

/**
 * A command that was run, and what came of it.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandRun(int status, String out, String err) {

    /** Runs a command on a project. */
    public static CommandRun of(Project project, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Portal.run(project, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandRun(status, lines(out), lines(err));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** The lines of standard output. */
    public List<String> outLines() {
        return out.lines().toList();
    }
}

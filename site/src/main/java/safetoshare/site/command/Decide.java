package safetoshare.site.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import safetoshare.checker.flow.Flow;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Project;

/** Answers lines of answers. */
@Command(
        name = "decide",
        description = {
            "Reads lines of question=answer,… from standard input, and for each prints what comes next:",
            "\"? question answer answer …\", \"-> outcome\" or \"! what is wrong\"."
        },
        mixinStandardHelpOptions = true)
final class Decide implements Callable<Integer> {
    @ParentCommand
    private Portal portal = new Portal(new Project(Path.of("")));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Chosen chosen = new Chosen();

    @Override
    public Integer call() throws IOException {
        Flow flow = Builder.flow(chosen.edition(portal.project()));
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(flow.next(line.strip()).line());
        }
        out.flush();
        return Portal.DONE;
    }
}

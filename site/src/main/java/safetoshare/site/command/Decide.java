package safetoshare.site.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import safetoshare.checker.flow.Flow;
import safetoshare.site.build.Builder;

/** Answers lines of answers. */
@Command(
        name = "decide",
        description = {
            "Follows answers through the checker.",
            "Reads lines of question=answer,… from standard input, and for each prints what comes next:",
            "\"? question answer answer …\", \"-> outcome\" or \"! what is wrong\"."
        },
        mixinStandardHelpOptions = true)
final class Decide extends EditionCommand {
    @Mixin
    private AsAt asAt = new AsAt();

    @Override
    public Integer call() throws IOException {
        Flow flow = Builder.flow(edition(), asAt.day());
        PrintWriter out = out();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(flow.next(line.strip()).line());
        }
        out.flush();
        return Portal.DONE;
    }
}

package safetoshare.site.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import safetoshare.checker.flow.Walk;
import safetoshare.site.build.Builder;

/** Prints every walk through the checker. */
@Command(
        name = "walks",
        description = "Prints every walk through the checker; of the special situations, each alone.",
        mixinStandardHelpOptions = true)
final class Walks extends EditionCommand {
    @Option(names = "--format", description = "text or json; text unless given.")
    private Format format = Format.text;

    @Mixin
    private AsAt asAt = new AsAt();

    @Override
    public Integer call() throws IOException {
        List<Walk> walks = Builder.flow(edition(), asAt.day()).walks();
        PrintWriter out = out();
        if (format == Format.text) {
            walks.forEach(out::println);
        } else {
            json(walks, out);
        }
        out.flush();
        return Portal.DONE;
    }

    private static void json(List<Walk> walks, PrintWriter out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.writeStartArray();
        for (Walk walk : walks) {
            json.writeStartObject();
            json.writeArrayFieldStart("answers");
            for (Walk.Answer answer : walk.answers()) {
                json.writeStartObject();
                json.writeStringField("question", answer.question());
                json.writeStringField("answer", answer.answer());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("outcome", walk.outcome());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.flush();
        out.println();
    }
}

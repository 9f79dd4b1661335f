package safetoshare.site.command;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.problem.Problems;
import safetoshare.site.reading.EditionEase;
import safetoshare.site.reading.JsonReport;
import safetoshare.site.reading.TextReport;

/** Tells how easily the pages of an edition are read. */
@Command(
        name = "reading",
        description =
                "Tells how easily each page of an edition is read, the hardest first: its reading age, how long its"
                        + " sentences are, how many are in the passive, and which are the worst. Headings, and the names of law,"
                        + " do not count.",
        mixinStandardHelpOptions = true)
final class ReadingEase extends EditionCommand {
    @Option(names = "--format", description = "text or json; text unless given.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        Edition edition = edition();
        Problems problems = new Problems();
        EditionEase ease = EditionEase.of(new Editions(project().top(), problems).guide(edition, today()));
        problems.stopIfAny();
        if (format == Format.json) {
            JsonReport.tell(ease, out());
        } else {
            TextReport.tell(ease, out());
        }
        return Portal.DONE;
    }
}

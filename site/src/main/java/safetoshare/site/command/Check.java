package safetoshare.site.command;

import java.util.List;
import picocli.CommandLine.Command;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Timings;
import safetoshare.site.content.Edition;

/** Finds every problem. */
@Command(
        name = "check",
        description = "Finds every problem in all published editions, or those named, and publishes nothing.",
        mixinStandardHelpOptions = true)
final class Check extends EditionCommand {
    @Override
    public Integer call() {
        List<Edition> editions = editions();
        new Builder(project(), today(), new Timings()).check(editions);
        out().println(editions.size() == 1 ? "1 edition: no problems." : editions.size() + " editions: no problems.");
        return Portal.DONE;
    }
}

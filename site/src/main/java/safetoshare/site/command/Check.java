package safetoshare.site.command;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Timings;
import safetoshare.site.status.MovedTexts;
import safetoshare.site.status.Past;
import safetoshare.site.status.Status;

/** Finds every problem, and lists which local texts are to be compared with the texts below them. */
@Command(
        name = "check",
        description = "Finds every problem in all published editions, or those named, and publishes nothing.",
        mixinStandardHelpOptions = true)
final class Check extends EditionCommand {
    @Mixin
    private AsAt asAt = new AsAt();

    @Override
    public Integer call() {
        Chosen chosen = chosen();
        int editions = chosen.editions().size();
        LocalDate day = asAt.day();
        Status status = new Status(day);
        new Builder(project(), chosen.all(), day, new Timings())
                .check(chosen.editions(), status::add, chosen.problems());
        chosen.problems().stopIfAny();
        out().println(editions == 1 ? "1 edition: no problems." : editions + " editions: no problems.");
        try (Past past = new Past(project().top())) {
            new MovedTexts(out(), past).tell(status.movedOn());
        }
        return Portal.DONE;
    }
}

package safetoshare.site.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Project;
import safetoshare.site.build.Timings;
import safetoshare.site.content.Edition;

/** Finds every problem. */
@Command(
        name = "check",
        description = "Finds every problem in all published editions, or those named, and publishes nothing.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @ParentCommand
    private Portal portal = new Portal(new Project(Path.of("")));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Chosen chosen = new Chosen();

    @Override
    public Integer call() {
        List<Edition> editions = chosen.editions(portal.project());
        new Builder(portal.project(), chosen.day(Optional.empty()), new Timings()).check(editions);
        spec.commandLine()
                .getOut()
                .println(
                        editions.size() == 1 ? "1 edition: no problems." : editions.size() + " editions: no problems.");
        return Portal.DONE;
    }
}

package safetoshare.site.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import safetoshare.site.build.Project;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.start.NewEdition;

/** Writes the first files of a new edition. */
@Command(
        name = "new-edition",
        description = "Writes a small, commented edition folder that already builds.",
        mixinStandardHelpOptions = true)
final class Start implements Callable<Integer> {
    private static final int LONGEST = 60;

    @ParentCommand
    private Portal portal = new Portal(new Project(Path.of("")));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "ID",
            description = "The name of the new folder, which becomes part of the address: a-z, 0-9 and hyphens.")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "What readers will see, in quotes.")
    private String name = "";

    @Option(
            names = "--extends",
            paramLabel = "ID",
            required = true,
            description = "The edition whose text it is laid upon: a nation, such as england, or a partnership.")
    private String extended = "";

    @Override
    public Integer call() {
        Path top = portal.project().top();
        requireId(top);
        requireName();
        Problems problems = new Problems();
        Editions editions = new Editions(top, problems);
        problems.stopIfAny();
        Edition below = below(editions.all());
        Guide guide = editions.guide(below, EditionCommand.today());
        problems.stopIfAny();
        List<Path> files = new NewEdition(id, name.strip(), below, guide, EditionCommand.today()).write(top);
        PrintWriter out = spec.commandLine().getOut();
        files.forEach(file -> out.println(top.relativize(file).toString().replace('\\', '/')));
        out.println("Now look at it with ./portal serve --edition " + id + ", and write contacts.yaml first."
                + " content/editions/README.md explains the rest.");
        return Portal.DONE;
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private void requireId(Path top) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > LONGEST) {
            String near =
                    id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
            boolean use = !near.isEmpty() && near.length() <= LONGEST;
            throw wrong("The id " + shown(id) + " cannot be an address. Use only a-z, 0-9 and hyphens, at most "
                    + LONGEST + ", such as " + (use ? near : "anytown") + ".");
        }
        if (id.equals("base") || Files.exists(top.resolve("content/editions").resolve(id), LinkOption.NOFOLLOW_LINKS)) {
            throw wrong("There is an edition " + id + " already. Choose another id, or edit the files in content/"
                    + (id.equals("base") ? "base." : "editions/" + id + "."));
        }
    }

    private void requireName() {
        if (!name.strip().matches("[\\p{L}\\p{M}\\p{N} ’'&(),./-]{1," + LONGEST + "}")) {
            throw wrong("The name " + shown(name)
                    + " cannot be used. Use letters, digits, spaces and ' & ( ) , . / - alone, at most " + LONGEST
                    + ".");
        }
    }

    /** What was given, without what could trouble a terminal. */
    private static String shown(String given) {
        return "\"" + given.replaceAll("[\\p{C}]", "?") + "\"";
    }

    private Edition below(List<Edition> all) {
        List<String> ids = all.stream().map(Edition::id).toList();
        Optional<Edition> below =
                all.stream().filter(each -> each.id().equals(extended)).findFirst();
        return below.orElseThrow(() -> wrong(
                extended.equals("base")
                        ? "An edition extends the nation whose law it follows, not base itself. Choose from: "
                                + String.join(", ", ids) + "."
                        : "There is no edition " + shown(extended) + " to extend. " + Suggestion.of(extended, ids)));
    }
}

package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import safetoshare.site.build.Project;

/** What the manual for partnerships tells people to write and to run holds, to the letter. */
class PartnershipManualTest {
    private static final Path TOP = SoundProject.top();
    private static final Path MANUAL = TOP.resolve("content/editions/README.md");
    private static final Pattern FILE = Pattern.compile(
            "```(?:yaml|markdown)\n((?:---\n)?# (content/editions/anytown/\\S+)\n.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\./portal ([a-z-]+)([^`|\\n#.]*)");
    private static final Pattern TOLD = Pattern.compile("```\n(content/editions/anytown/\\S+: [^\n]+)\n```");

    @TempDir
    private Path folder;

    private final List<String> written = new ArrayList<>();

    @BeforeEach
    void writeItsExamples() throws IOException {
        SoundProject.copyTo(folder);
        Matcher files = FILE.matcher(Files.readString(MANUAL));
        while (files.find()) {
            Path file = folder.resolve(files.group(2));
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.group(1));
            written.add(String.valueOf(file.getFileName()));
        }
        assertThat(written)
                .contains("edition.yaml", "contacts.yaml", "facts.yaml", "law.yaml", "disagreements.md", "training.md");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(new Project(folder), arguments);
    }

    private void edit(String name, String out, String in) throws IOException {
        Path file = folder.resolve("content/editions/anytown").resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(out);
        Files.writeString(file, text.replace(out, in));
    }

    @Test
    void itsExamplesMakeAnEditionThatIsPublished() throws IOException {
        assertThat(run("accept", "content/editions/anytown/training.md").out()).endsWith("2 accepted.\n");
        edit("edition.yaml", "publish: false", "publish: true");
        assertThat(run("check", "--edition", "anytown").err().lines())
                .filteredOn(line -> line.startsWith("content/"))
                .hasSize(2)
                .allMatch(line -> line.contains("is an example number that nobody answers"));
        edit("contacts.yaml", "  phone: 01632 960001\n", "  web: https://www.example.org/\n");
        edit("contacts.yaml", "  phone: 01632 960002\n", "  not-known: Ask the switchboard.\n");
        edit("disagreements.md", ".phone}}", ".web}}");
        CommandRun build = run(
                "build",
                "--pages-only",
                "--edition",
                "anytown",
                "--out",
                folder.resolve("out").toString());
        assertThat(build.err()).isEmpty();
        assertThat(folder.resolve("out/anytown/training/index.html"))
                .content()
                .contains("Training in Anytown is free", "runs two courses a year", "Ask your manager for a place")
                .doesNotContain("This national edition does not list courses");
        assertThat(folder.resolve("out/anytown/disagreements/index.html"))
                .content()
                .contains("Anytown information sharing agreement");
    }

    @Test
    void theProblemThatItShowsIsToldLikeThat() throws IOException {
        edit("training.md", "owner: ", "ownr: ");
        Matcher told = TOLD.matcher(Files.readString(MANUAL));
        assertThat(told.find()).isTrue();
        assertThat(run("check", "--edition", "anytown").err().lines()).anyMatch(line -> line.startsWith(told.group(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "content/README.md",
                "content/editions/README.md",
                "content/pipelines/github.yml",
                "content/pipelines/gitlab.yml"
            })
    void everyCommandAndOptionThatIsNamedIsThere(String file) throws IOException {
        List<MatchResult> commands =
                COMMAND.matcher(Files.readString(TOP.resolve(file))).results().toList();
        assertThat(commands).isNotEmpty();
        for (MatchResult command : commands) {
            CommandRun help = run(command.group(1), "--help");
            assertThat(help.out()).as(command.group()).startsWith("Usage: portal " + command.group(1));
            Matcher options = Pattern.compile("--[a-z-]+").matcher(command.group(2));
            assertThat(options.results().map(MatchResult::group)).allMatch(help.out()::contains);
        }
    }

    @Test
    void everyFileThatItLinksToIsThere() throws IOException {
        Matcher links = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)")
                .matcher(Files.readString(MANUAL).replaceAll("`[^`]*`", ""));
        assertThat(links.results().map(link -> MANUAL.resolveSibling(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"github.yml", "gitlab.yml"})
    void aPipelineIsYamlAndRunsTheCheckBeforeTheBuild(String name) throws IOException {
        String text = Files.readString(TOP.resolve("content/pipelines").resolve(name));
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        List<String> commands =
                strings(read).filter(each -> each.startsWith("./portal")).toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
        assertThat(commands.subList(commands.size() - 2, commands.size()))
                .containsExactly("./portal status", "./portal build --out public");
        assertThat(commands.get(commands.size() - 3)).startsWith("./portal check $(");
        assertThat(strings(read)).contains("public");
    }

    private static Stream<String> strings(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(PartnershipManualTest::strings);
        }
        return node instanceof List<?> list
                ? list.stream().flatMap(PartnershipManualTest::strings)
                : Stream.of(String.valueOf(node));
    }

    @Test
    void gitHubFindsThePlaceOfEachProblem() throws IOException {
        String pattern = "";
        try (JsonParser parser = new JsonFactory()
                .createParser(Files.readString(TOP.resolve("content/pipelines/github-problems.json")))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && parser.currentName().equals("regexp")) {
                    pattern = parser.getText();
                }
            }
        }
        edit("training.md", "owner: ", "ownr: ");
        List<String> problems =
                run("check", "--edition", "anytown").err().lines().toList();
        Matcher found = Pattern.compile(pattern).matcher(problems.get(0));
        assertThat(found.matches()).isTrue();
        assertThat(folder.resolve(found.group(1))).exists();
        assertThat(Integer.parseInt(found.group(2))).isPositive();
        assertThat(problems.get(problems.size() - 1)).doesNotMatch(pattern);
    }
}

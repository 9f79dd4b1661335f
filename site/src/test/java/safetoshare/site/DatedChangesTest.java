package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Outcome;
import safetoshare.site.build.Project;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.content.KnownDate;
import safetoshare.site.content.Law;
import safetoshare.site.problem.Problems;

/**
 * Moves the day across each dated change of an edition, and compares what is published on the day before with what is
 * published on the day. Run with {@code -Dapprove=true} to write down what differs now, then read the differences.
 */
class DatedChangesTest {
    private static final Path APPROVED = SoundProject.fixtures().resolve("dated-changes.txt");

    /** The days on which the switches turn here, in turn, so that each is the day before the next; nothing else falls due. */
    private static final List<String> SWITCHES =
            List.of("sharing-duty", "2027-01-11", "guidance-2026", "2027-01-12", "abuse-reporting", "2027-01-13");

    /** Earlier changes of the register are history; what is published never was as at those days. */
    private static final LocalDate SINCE = LocalDate.parse("2026-01-01");

    @TempDir
    private static Path folder;

    private static Project project = new Project(Path.of(""));

    @BeforeAll
    static void turnSwitchesOn() {
        project = SoundProject.copyTo(folder.resolve("project"));
        SwitchedOn.in(project, SWITCHES.toArray(String[]::new));
    }

    @Test
    void whatDiffersIsWhatWasApproved() throws IOException {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < SWITCHES.size(); i += 2) {
            LocalDate day = LocalDate.parse(SWITCHES.get(i + 1));
            found.add("# " + SWITCHES.get(i) + ", on its day");
            found.addAll(differences(day));
            found.add("");
        }
        found.add("# the register since " + SINCE);
        for (LocalDate day : daysOfTheRegister()) {
            register(day).forEach(change -> found.add(day + " " + change));
        }
        if (Boolean.getBoolean("approve")) {
            Files.writeString(APPROVED, String.join("\n", found) + "\n");
        }
        assertThat(found).containsExactlyElementsOf(Files.readAllLines(APPROVED));
    }

    @Test
    void onTheDayTheScriptIsThatOfTheFlowWithTheDuty() throws IOException {
        LocalDate day = LocalDate.parse(SWITCHES.get(1));
        assertThat(published(day.minusDays(1)).get("checker/flow.js")).isEqualTo(script("flow.js"));
        assertThat(published(day).get("checker/flow.js")).isEqualTo(script("flow-with-sharing-duty.js"));
    }

    @Test
    void onTheDayTheRecordOfTheBuildAndTheResultsSayIt() throws IOException {
        LocalDate day = LocalDate.parse(SWITCHES.get(5));
        String results = "checker/protect/index.html";
        assertThat(published(day.minusDays(1)).get(results)).doesNotContain("duty to report");
        assertThat(published(day).get(results)).contains("duty to report");
        assertThat(record(day.minusDays(1)))
                .containsPattern("\"abuse-reporting\",\\s+\"name\" : \"[^\"]+\",\\s+\"state\" : \"coming\"");
        assertThat(record(day))
                .containsPattern("\"state\" : \"on\",\\s+\"from\" : \"" + day + "\"")
                .doesNotContain("coming");
    }

    private static String record(LocalDate day) throws IOException {
        return Files.readString(folder.resolve(day.toString()).resolve("england/build.json"));
    }

    private static String script(String name) throws IOException {
        try (var in = SafeToShare.class.getResourceAsStream("script/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What differs between a day and the day before it: outcomes, other pages, walks, entries of the register. */
    private static List<String> differences(LocalDate day) throws IOException {
        Map<String, String> before = published(day.minusDays(1));
        Map<String, String> after = published(day);
        assertThat(after.keySet()).containsAll(before.keySet());
        List<String> outcomes =
                SafeToShare.flow().outcomes().stream().map(Outcome::id).toList();
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, String> file : after.entrySet()) {
            String name = file.getKey();
            if (!file.getValue().equals(before.get(name))) {
                boolean outcome = outcomes.contains(name.replaceFirst("^checker/([a-z-]+)/index\\.html$", "$1"));
                String kind = outcome ? "outcome " : before.containsKey(name) ? "page " : "new page ";
                boolean text = !withoutSources(file.getValue()).equals(withoutSources(before.getOrDefault(name, "")));
                all.add(kind + name + (text ? "" : ", what it rests on"));
            }
        }
        all.sort(null);
        List<String> walks = walks(day.minusDays(1));
        walks(day).stream().filter(walk -> !walks.contains(walk)).forEach(walk -> all.add("new walk " + walk));
        assertThat(walks(day)).containsAll(walks);
        register(day).forEach(change -> all.add("law " + change));
        return all;
    }

    /** A page without the list of what it rests on, which tells how each of that stands. */
    private static String withoutSources(String page) {
        return page.replaceAll("(?s)<ul class=\"sources\">.*?</ul>", "");
    }

    private static List<String> walks(LocalDate day) {
        return CommandRun.of(project, "walks", "--as-at", day.toString()).outLines();
    }

    /** The files of a build as text, but for what only records the build; the day itself does not count. */
    private static Map<String, String> published(LocalDate day) throws IOException {
        Path out = folder.resolve(day.toString());
        CommandRun run =
                CommandRun.of(project, "build", "--pages-only", "--as-at", day.toString(), "--out", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        String told = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
        Map<String, String> files = new TreeMap<>();
        Path edition = out.resolve("england");
        try (Stream<Path> all = Files.walk(edition)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = edition.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".html") || name.endsWith(".js") || name.endsWith(".svg")) {
                    files.put(
                            name,
                            Files.readString(file).replace(told, "TODAY").replace(told.replace(" ", "%20"), "TODAY"));
                }
            }
        }
        return files;
    }

    private static Guide guide(LocalDate day) {
        Editions editions = new Editions(project.top(), new Problems());
        return editions.guide(editions.all().get(0), day);
    }

    private static List<String> register(LocalDate day) {
        Collection<Law> laws = guide(day).law().values();
        return laws.stream()
                .filter(law -> !law.statusAt(day).equals(law.statusAt(day.minusDays(1))))
                .map(law -> law.id() + ": " + law.statusAt(day.minusDays(1)) + ", then " + law.statusAt(day))
                .sorted()
                .toList();
    }

    private static TreeSet<LocalDate> daysOfTheRegister() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Law law : guide(SINCE).law().values()) {
            law.life().stages().values().stream()
                    .map(KnownDate::first)
                    .filter(day -> !day.isBefore(SINCE))
                    .forEach(days::add);
        }
        return days;
    }
}

package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.CommandRun;

/** YAML that means harm is refused in every file that holds fields. */
class YamlBombTest {
    private static final List<String> FILES =
            List.of("contacts.yaml", "facts.yaml", "law.yaml", "kent.md", "consent.md", "checker/purpose.md");

    @TempDir
    private static Path folder;

    private static HostileProject project;

    @BeforeAll
    static void begin() {
        project = HostileProject.in(folder);
    }

    static List<String> bombs() {
        return List.of(
                "a1: &a [x, x]\na2: &b [*a, *a]\na3: &c [*b, *b, *b, *b, *b, *b, *b, *b]\na4: [*c, *c, *c, *c, *c, *c]",
                "name: &a words\nfor: *a",
                "name: &a words",
                "name: &a [*a]",
                "name: &a {x: *a}",
                "base: &a {x: y}\nname:\n  <<: *a",
                "<<: {title: words}",
                "name: !!java.net.URL [https://evil.example/]",
                "name: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"https://evil.example/\"]]]]",
                "name: !!python/object/apply:os.system [id]",
                "name: !!binary aGVsbG8=",
                "name: !!set {a, b}",
                "name: !evil words",
                "name: !<tag:evil.example,2026:x> words",
                "name: words\nname: words",
                "? [a, b]\n: words",
                "? {a: b}\n: words",
                "? " + "a".repeat(5_000) + "\n: words",
                "name: " + "[".repeat(100_000),
                "name: " + "{a: ".repeat(30_000),
                "name: " + "[".repeat(50_000) + "]".repeat(50_000),
                IntStream.range(0, 2_000)
                        .mapToObj(i -> " ".repeat(i % 100) + "a:")
                        .collect(Collectors.joining("\n")),
                "name: \"" + "a".repeat(200_000) + "\"",
                "name: [" + "a, ".repeat(60_000) + "a]",
                IntStream.range(0, 20_000).mapToObj(i -> "a" + i + ": b").collect(Collectors.joining("\n")),
                "name: \"\\U00110000\"",
                "name: \"\\UFFFFFFFF\"",
                "name: \"\\ud83d\"",
                "name: \"\\x1b\"",
                "name: |\n  one\n  two",
                "name: @words",
                "name: `words`",
                "name: %words",
                "name: [words",
                "name: 'words",
                "\tname: words",
                "name:\n\t- words",
                "- one\n- two",
                "words",
                "name: words\n...\nname: words",
                "%YAML 9.9\n---\nname: words",
                "%TAG ! tag:evil.example,2026:\n---\nname: !x words",
                "..\\/..\\/etc: words",
                "../../etc/passwd: words",
                "childrens-services\u0430: words",
                "\u0441hildrens-social-care: words",
                "\"<script>hostile()</script>\": words",
                "\"\\u202e\": words",
                "\"\": words",
                "con: words",
                "CON: words",
                "-".repeat(70) + "a: words",
                "null: words",
                "~: words");
    }

    /** As many bombs at once as there are files, each in another. */
    static Stream<Map<String, String>> laid() {
        List<String> bombs = bombs();
        return IntStream.rangeClosed(0, (bombs.size() - 1) / FILES.size()).mapToObj(batch -> {
            Map<String, String> laid = new TreeMap<>();
            for (int i = 0; i < FILES.size(); i++) {
                String bomb = bombs.get((batch * FILES.size() + i) % bombs.size());
                String file = FILES.get((batch + i) % FILES.size());
                laid.put(file, file.endsWith(".md") ? "---\n" + bomb + "\n---\nWords.\n" : bomb + "\n");
            }
            return laid;
        });
    }

    @ParameterizedTest
    @MethodSource("laid")
    void isRefusedInAFileThatHoldsFields(Map<String, String> laid) {
        refuse(laid);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void isRefusedInAnEditionsOwnFile(String bomb) {
        refuse(Map.of("edition.yaml", bomb + "\n"));
    }

    private static void refuse(Map<String, String> laid) {
        Map<String, String> files = new TreeMap<>(project.sound());
        files.putAll(laid);
        project.write(files);
        CommandRun run = project.check();
        assertThat(run.status()).isEqualTo(1);
        for (String file : laid.keySet()) {
            assertThat(run.err()).contains(HostileProject.EDITION + file + ":");
        }
    }
}

package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown heaped up so that a parser would read for hours, or nest deeper than it can follow, is soon dealt with. */
class HeapsTest {
    private static final int LARGE = 50_000;
    private static final int LINE = 1_900;
    private static final int BATCHES = 4;

    @TempDir
    private static Path folder;

    private static HostileProject project;

    @BeforeAll
    static void begin() {
        project = HostileProject.in(folder);
    }

    static List<String> pieces() {
        return List.of(
                "[",
                "]",
                "[a](",
                "![",
                "[[]()",
                "[a][b]",
                "[a]: b\n",
                "*",
                "*a ",
                "**a",
                "*a_ ",
                "_",
                "`",
                "`a``",
                "<",
                "<a ",
                "<!--",
                "<![CDATA[",
                "<?",
                "&",
                "&#",
                "\\",
                "{",
                "{law:",
                "{{",
                "{{a}}",
                "{{kent-team}}",
                "{layer:",
                ">",
                "> ",
                "- ",
                "* ",
                "1. ",
                "#",
                "# ",
                "## a\n\n",
                "## a: b\n\n",
                "a\n===\n",
                "a\n---\n",
                "|",
                "|a|\n|-|\n",
                "a|b\n",
                "~",
                "~~~\n",
                "```\n",
                "    a\n",
                " ",
                "\t",
                "a  \n",
                "a\\\n",
                "a ",
                "a",
                "\n",
                "---\n",
                "***\n",
                "[a](/consent.md) ",
                "(",
                "[a](/a",
                "/a",
                "https://a.b/",
                "{law:kent-agreement} ",
                "child ",
                "[^a]",
                "$",
                "^",
                "=");
    }

    static List<List<String>> some() {
        List<String> all = pieces();
        return IntStream.range(0, BATCHES)
                .mapToObj(first -> IntStream.iterate(first, i -> i < all.size(), i -> i + BATCHES)
                        .mapToObj(all::get)
                        .toList())
                .toList();
    }

    /** In one line, in blocks as long as may be, in a link, and nested by indents. */
    @ParameterizedTest
    @MethodSource("some")
    void areRefusedOrReadSoon(List<String> pieces) {
        Map<String, String> files = new TreeMap<>(project.sound());
        String head = project.sound().get("kent.md").replaceFirst("(?s)---\nKent opening.*", "---\n");
        for (String piece : pieces) {
            String folder = "heap-" + pieces.indexOf(piece) + "/";
            String line = piece.repeat(Math.max(1, LINE / piece.length())) + "\n";
            String steps = IntStream.range(0, LINE)
                    .mapToObj(i -> " ".repeat(i) + piece)
                    .collect(Collectors.joining("\n"));
            files.put(folder + "line.md", head + piece.repeat(LARGE / piece.length()) + "\n");
            files.put(folder + "blocks.md", head + (line.repeat(5) + "\n").repeat(LARGE / 5 / line.length()));
            files.put(folder + "link.md", head + "Words [a](" + line.strip() + ").\n");
            files.put(folder + "steps.md", head + steps.substring(0, LARGE) + "\n");
        }
        project.write(files);
        assertThat(project.check().status()).isEqualTo(1);
    }
}

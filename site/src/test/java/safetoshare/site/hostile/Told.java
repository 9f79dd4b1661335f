package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.CommandRun;

/**
 * What a command may tell that refuses something: problems alone, each on a line of its own, with a place that is there.
 *
 * @param top the project's top folder
 */
record Told(Path top) {
    private static final Pattern PROBLEM = Pattern.compile("content/(\\P{C}+?):(\\d+): \\P{C}+[.?] \\P{C}+[.?]");
    private static final Pattern ENDING =
            Pattern.compile("There may be more\\. Mend these first\\.|\\d+ problems?\\. \\P{C}+\\.");

    /** Whether a line of standard error says what is wrong, where, and what to do. */
    static boolean isProblem(String line) {
        return PROBLEM.matcher(line).matches();
    }

    /** Whether a line says how many problems there are, which comes after them. */
    static boolean isEnding(String line) {
        return ENDING.matcher(line).matches();
    }

    /** The files, from the folder of content, that problems are told of. */
    Set<String> in(CommandRun run) {
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        Set<String> files = new TreeSet<>();
        for (String line : run.err().lines().toList()) {
            Matcher problem = PROBLEM.matcher(line);
            if (problem.matches()) {
                assertThat(Integer.parseInt(problem.group(2)))
                        .as(line)
                        .isBetween(1, lines(top.resolve("content").resolve(problem.group(1))));
                files.add(problem.group(1));
            } else {
                assertThat(line).matches(Told::isEnding);
            }
        }
        assertThat(files).as(run.err()).isNotEmpty();
        return files;
    }

    /** How many lines a file has; one that is missing is told of at its first. */
    private static int lines(Path file) {
        try {
            if (!Files.exists(file)) {
                return 1;
            }
            int lines = 1;
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length - 1; i++) {
                lines += bytes[i] == '\n' ? 1 : 0;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

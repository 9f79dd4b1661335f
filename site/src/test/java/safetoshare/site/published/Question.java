package safetoshare.site.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import safetoshare.site.SoundProject;

/**
 * A question as somebody in a hurry types it.
 *
 * @param plain the question
 * @param twin the same with typing mistakes
 * @param right every place that answers it
 */
record Question(String plain, String twin, List<String> right) {
    private static final Pattern TAB = Pattern.compile("\t");

    /** All of them, from the file of questions. */
    static List<Question> all() {
        try {
            return Files.readAllLines(SoundProject.fixtures().resolve("questions.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(TAB::split)
                    .map(cells -> new Question(cells[0], cells[1], List.of(cells[2].split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

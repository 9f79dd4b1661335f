package safetoshare.site.source;

import java.util.Optional;
import safetoshare.site.problem.Problems;

/**
 * A Markdown file with fields at its head.
 *
 * @param fields the fields between the two lines of {@code ---}
 * @param body the Markdown after them
 */
public record MarkdownFile(Fields fields, Body body) {
    private static final String FENCE = "---\n";

    /** Splits a file into fields and Markdown, or tells the problem that keeps it from being split. */
    public static Optional<MarkdownFile> of(SourceFile file, Problems problems) {
        String text = file.text().endsWith("\n") ? file.text() : file.text() + "\n";
        if (!text.startsWith(FENCE)) {
            problems.add(
                    file.at(1),
                    "the fields at the head are missing. Begin the file with a line of --- and the fields.");
            return Optional.empty();
        }
        int end = ("\n" + text).indexOf("\n" + FENCE, FENCE.length());
        if (end < 0) {
            problems.add(file.at(1), "the fields at the head do not end. Put a line of --- after the last of them.");
            return Optional.empty();
        }
        String head = text.substring(FENCE.length(), Math.max(end, FENCE.length()));
        String markdown = text.substring(end + FENCE.length()).stripTrailing();
        // Where nothing follows the fields there is no line after them that a problem could name.
        int lines = (int) head.chars().filter(c -> c == '\n').count();
        int firstLine = lines + (markdown.isEmpty() ? 2 : 3);
        if (head.isBlank()) {
            problems.add(file.at(1), "the fields at the head are missing. Write them between the two lines of ---.");
            return Optional.empty();
        }
        Body body = Body.of(file, firstLine, markdown);
        return Yaml.fields(file, 2, head, problems)
                .filter(fields -> Shape.isSound(body, problems))
                .map(fields -> new MarkdownFile(fields, body));
    }
}

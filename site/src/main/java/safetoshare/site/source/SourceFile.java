package safetoshare.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.cache.Recent;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;

/**
 * A text file that people write.
 *
 * @param path the file, from the project's top, with {@code /} between folders
 * @param text what it holds, lines ending in a single line feed
 */
public record SourceFile(String path, String text) {
    private static final int MOST_BYTES = 1 << 20;

    /** Files that were found sound, by what was written in them. */
    private static final Recent<SourceFile, SourceFile> SOUND =
            new Recent<>(MOST_BYTES, (asWritten, sound) -> sound.text().length());

    /** Control characters, and those that reorder or hide what stands around them. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /**
     * Reads a file as UTF-8.
     *
     * @param top the project's top folder
     * @param file the file, below {@code top}
     * @param problems told if the file is empty or not UTF-8
     * @return the file, or nothing if there was a problem
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Optional<SourceFile> read(Path top, Path file, Problems problems) {
        String path = top.relativize(file).toString().replace('\\', '/');
        if (sizeOf(file) > MOST_BYTES) {
            problems.add(
                    new Place(path, 1),
                    "the file is larger than a text of this guide can be, 1 MB. Split or shorten it.");
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(bytesOf(file));
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            problems.add(
                    new Place(path, lineOf(text)), "this line is not UTF-8. Save the file with the encoding UTF-8.");
            return Optional.empty();
        }
        SourceFile asWritten = new SourceFile(path, text.toString());
        SourceFile known = SOUND.get(asWritten);
        return known == null ? checked(asWritten, problems) : Optional.of(known);
    }

    private static Optional<SourceFile> checked(SourceFile asWritten, Problems problems) {
        String path = asWritten.path();
        String clean = clean(asWritten.text());
        if (clean.isBlank()) {
            problems.add(new Place(path, 1), "the file is empty. Write its text, or delete it.");
            return Optional.empty();
        }
        Matcher hidden = HIDDEN.matcher(clean);
        if (hidden.find()) {
            int line = lineOf(clean.substring(0, hidden.start()));
            problems.add(
                    new Place(path, line),
                    String.format(
                            "the character U+%04X, which nobody can see, stands here. Delete it.",
                            hidden.group().codePointAt(0)));
            return Optional.empty();
        }
        SourceFile sound = new SourceFile(path, clean);
        SOUND.put(asWritten, sound);
        return Optional.of(sound);
    }

    private static int lineOf(CharSequence before) {
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clean(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n");
    }

    /** A line of this file as a place. */
    public Place at(int line) {
        return new Place(path, line);
    }
}

package safetoshare.site.source;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.OptionalInt;
import safetoshare.site.cache.Recent;
import safetoshare.site.problem.Hidden;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;

/**
 * A text file that people write.
 *
 * @param path the file, from the project's top, with {@code /} between folders
 * @param text what it holds, lines ending in a single line feed
 */
public record SourceFile(String path, String text) {
    private static final int MOST_BYTES = 256 << 10;

    /** Files that were found sound, by what was written in them. */
    private static final Recent<SourceFile, SourceFile> SOUND =
            new Recent<>(Recent.TEXTS, (asWritten, sound) -> sound.text().length());

    /**
     * Reads a file as UTF-8.
     *
     * @param top the project's top folder
     * @param file the file, below {@code top}
     * @param problems told if the file is no text that can be read
     * @return the file, or nothing if there was a problem
     */
    public static Optional<SourceFile> read(Path top, Path file, Problems problems) {
        String path = top.relativize(file).toString().replace(File.separator, "/");
        return bytes(file, new Place(path, 1), problems).flatMap(bytes -> decoded(path, bytes, problems));
    }

    /** Pipes and devices are never read, as they may have no end, nor is what lies elsewhere. */
    private static Optional<byte[]> bytes(Path file, Place start, Problems problems) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.isRegularFile()) {
                problems.add(
                        start,
                        "this is no file, but a link or the like, which is not followed. Put the file itself here.");
            } else if (found.size() > MOST_BYTES) {
                problems.add(
                        start, "the file is larger than a text of this guide can be, 256 KB. Split or shorten it.");
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            problems.add(start, "the file cannot be read. See that it is there, and that you may read it.");
        }
        return Optional.empty();
    }

    private static Optional<SourceFile> decoded(String path, byte[] bytes, Problems problems) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
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
        OptionalInt hidden = Hidden.in(clean);
        if (hidden.isPresent()) {
            int at = hidden.getAsInt();
            problems.add(
                    new Place(path, lineOf(clean.substring(0, at))),
                    "the character " + Hidden.name(clean.codePointAt(at))
                            + ", which nobody can see, stands here. Delete it.");
            return Optional.empty();
        }
        SourceFile sound = new SourceFile(path, clean);
        SOUND.put(asWritten, sound);
        return Optional.of(sound);
    }

    private static int lineOf(CharSequence before) {
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }

    private static String clean(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n");
    }

    /** A line of this file as a place. */
    public Place at(int line) {
        return new Place(path, line);
    }

    /** A line of this file as a place, or its last with any words if what reads it counts further. */
    public Place upTo(int line) {
        return at(Math.min(line, lineOf(text.stripTrailing())));
    }
}

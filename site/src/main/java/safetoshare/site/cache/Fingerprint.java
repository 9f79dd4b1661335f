package safetoshare.site.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Grows by everything that a text depends on, and names it. */
public final class Fingerprint {
    private static final int LENGTH = 16;

    private final MessageDigest digest;

    /** Of nothing as yet. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names some words; where their lines break makes no difference. */
    public static String ofWords(String text) {
        return new Fingerprint().add(withSingleBlanks(text.strip())).toString();
    }

    private static String withSingleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean blank = sign == ' ' || sign >= '\t' && sign <= '\r';
            if (!blank) {
                single.append(sign);
            } else if (!afterBlank) {
                single.append(' ');
            }
            afterBlank = blank;
        }
        return single.toString();
    }

    /** Adds words. */
    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public Fingerprint add(byte[] bytes) {
        digest.update(bytes);
        digest.update((byte) 0);
        return this;
    }

    /** Adds the names and bytes of a file, or of all files at and below a folder; of pipes and devices, the names. */
    public Fingerprint addContents(Path top) {
        return addFiles(top, (file, attributes) -> add(attributes.isOther() ? new byte[0] : bytes(file)));
    }

    /** Adds the names, sizes and times of all files at and below a folder, which is much quicker than their bytes. */
    public Fingerprint addState(Path top) {
        return addFiles(
                top,
                (file, attributes) -> add(
                        attributes.size() + " " + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
    }

    private Fingerprint addFiles(Path top, BiConsumer<Path, BasicFileAttributes> each) {
        Map<String, BasicFileAttributes> files = new TreeMap<>();
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(top.relativize(file).toString().replace(File.separator, "/"), attributes);
                    return FileVisitResult.CONTINUE;
                }

                /** What is deleted meanwhile is not there. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                    if (fault instanceof NoSuchFileException && !file.equals(top)) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw fault;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.forEach((name, attributes) -> {
            add(name);
            each.accept(name.isEmpty() ? top : top.resolve(name), attributes);
        });
        return this;
    }

    /** The bytes of a file; of a link, where it leads. */
    private static byte[] bytes(Path file) {
        try {
            return Files.isSymbolicLink(file)
                    ? Files.readSymbolicLink(file).toString().getBytes(StandardCharsets.UTF_8)
                    : Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of all that was added. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}

package safetoshare.site.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.problem.Hidden;

/**
 * A file or folder that should not be in an edition.
 *
 * @param name what it is
 * @param told where a problem must be told, from the folder of editions
 * @param laying what lays it in the folder of editions
 */
record FileAttack(String name, String told, Laying laying) {
    private static final long LARGE = 50L << 20;

    /** Lays something in the folder of editions; it is told of a folder outside the project. */
    interface Laying {
        void lay(Path editions, Path outside) throws Exception;
    }

    static List<FileAttack> all() {
        List<FileAttack> all = new ArrayList<>();
        for (String file :
                List.of("edition.yaml", "contacts.yaml", "facts.yaml", "law.yaml", "kent.md", "consent.md")) {
            all.add(link(file, "/etc/passwd"));
            all.add(large(file));
        }
        all.addAll(links());
        all.addAll(bytes());
        all.addAll(fileNames());
        all.addAll(folderNames());
        return all;
    }

    private static List<FileAttack> links() {
        List<FileAttack> all = new ArrayList<>(List.of(
                link("facts.yaml", "/dev/zero"),
                link("page.md", "../england/contacts.yaml"),
                link("page.md", "page.md"),
                link("page.md", "nowhere"),
                link("folder", "/etc"),
                link("folder", ".."),
                link("checker", "../../base/checker"),
                link("", "england"),
                link("", "/etc"),
                link("", "kent"),
                pipe("page.md"),
                pipe("edition.yaml"),
                pipe("facts.yaml")));
        all.add(new FileAttack(
                "page that is a link outside",
                "kent/page.md:1:",
                (editions, outside) ->
                        Files.createSymbolicLink(editions.resolve("kent/page.md"), outside.resolve("page.md"))));
        all.add(new FileAttack("edition.yaml that is a folder", "kent/edition.yaml:1:", (editions, outside) -> {
            Files.delete(editions.resolve("kent/edition.yaml"));
            Files.createDirectory(editions.resolve("kent/edition.yaml"));
        }));
        return all;
    }

    /** A link in the place of a file of the edition, or of its whole folder. */
    private static FileAttack link(String file, String target) {
        String told = file.isEmpty() ? "kent/edition.yaml:1:" : "kent/" + file + ":1:";
        return new FileAttack("link from " + file + " to " + target, told, (editions, outside) -> {
            Path from = editions.resolve("kent").resolve(file);
            delete(from);
            Files.createSymbolicLink(from.toAbsolutePath().normalize(), Path.of(target));
        });
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            PathUtils.deleteDirectory(path);
        } else {
            Files.deleteIfExists(path);
        }
    }

    /** A pipe that nobody ever writes to. */
    private static FileAttack pipe(String file) {
        return new FileAttack("pipe " + file, "kent/" + file + ":1:", (editions, outside) -> {
            Path pipe = editions.resolve("kent").resolve(file);
            Files.deleteIfExists(pipe);
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        });
    }

    /** A file of 50 MB, nearly all of which is a hole, so that it takes no room. */
    private static FileAttack large(String file) {
        return new FileAttack(file + " of 50 MB", "kent/" + file + ":1:", (editions, outside) -> {
            try (RandomAccessFile large =
                    new RandomAccessFile(editions.resolve("kent/" + file).toFile(), "rw")) {
                large.setLength(LARGE);
            }
        });
    }

    private static List<FileAttack> bytes() {
        List<FileAttack> all = new ArrayList<>();
        List<byte[]> bytes = List.of(
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0},
                new byte[] {0},
                new byte[] {'\r'},
                new byte[] {0x1B, '[', '3', '1', 'm'},
                "\u202e".getBytes(StandardCharsets.UTF_8),
                "\u200d".getBytes(StandardCharsets.UTF_8),
                "\ufeff".getBytes(StandardCharsets.UTF_8),
                "\ud83d\ude00\udb40\udc61".getBytes(StandardCharsets.UTF_8),
                "\u2028".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < bytes.size(); i++) {
            String file = List.of("edition.yaml", "facts.yaml", "kent.md").get(i % 3);
            byte[] more = bytes.get(i);
            all.add(new FileAttack("bytes " + i + " in " + file, "kent/" + file + ":", (editions, outside) -> {
                Path path = editions.resolve("kent").resolve(file);
                byte[] text = Files.readAllBytes(path);
                byte[] both = Arrays.copyOf(text, text.length + more.length);
                System.arraycopy(more, 0, both, text.length, more.length);
                Files.write(path, both);
            }));
        }
        return all;
    }

    private static List<FileAttack> fileNames() {
        List<FileAttack> all = new ArrayList<>();
        for (String name : List.of(
                "Page.md",
                "CONSENT.md",
                "p\u0430ge.md",
                "pa ge.md",
                "page.MD",
                "page.html",
                "page.md.md",
                "page.js",
                "page&amp;.md",
                "%2e%2e.md",
                "$(id).md",
                "\"onload=\".md",
                "<script>.md",
                "con.md",
                "nul.yaml",
                "aux/page.md",
                ".git/config",
                "..../page.md",
                "letters-".repeat(10) + ".md",
                "folder/".repeat(100) + "page.md",
                "interface.yaml",
                "checker/question.md",
                "checker/outcomes/outcome.md",
                "checker/parts/part.md",
                "checker/deep/down.md",
                "special-situations/situation.md",
                "kent/index.md",
                "templates/page.ftl",
                "assets/checker.js",
                "_headers",
                "a\nb.md",
                "a\u001b[31mb.md",
                "a\u202eb.md",
                "a\\b.md")) {
            String told = "kent/" + Hidden.named(name) + ":";
            all.add(new FileAttack("file " + name.replaceAll("\\p{C}", "?"), told, (editions, outside) -> {
                Path file = editions.resolve("kent").resolve(name);
                Files.createDirectories(file.getParent());
                Files.copy(editions.resolve("kent/kent.md"), file);
            }));
        }
        return all;
    }

    private static List<FileAttack> folderNames() {
        List<FileAttack> all = new ArrayList<>();
        for (String name : List.of(
                "Kent",
                "k\u0435nt",
                "ke nt",
                "kent..",
                "k$(id)",
                "con",
                "base",
                "<script>",
                "a\nb",
                "a\u001b[31mb",
                "letters-".repeat(25))) {
            String told = Hidden.named(name) + "/edition.yaml:1:";
            all.add(new FileAttack("edition " + name.replaceAll("\\p{C}", "?"), told, (editions, outside) -> {
                PathUtils.copyDirectory(editions.resolve("kent"), editions.resolve(name));
            }));
        }
        return all;
    }

    @Override
    public String toString() {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}

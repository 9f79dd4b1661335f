package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import safetoshare.site.CommandRun;

/** Lays generated files in a project, and sees that each is refused where it stands or becomes pages without harm. */
final class CorpusRun {
    /** The folder of the edition, from the folder of content. */
    static final String KENT = "editions/kent/";

    private static final String PAGES = KENT + "words/page-";
    private static final int BETWEEN = 4;
    private static final String WRITTEN = "out[^/]*/.*|project/content/editions/kent.*|project/site/target/cache/.*";
    private static final String DAY = "2026-11-22";

    /** What Markdown may write that no page of the sound edition happens to need. */
    private static final Set<String> MARKDOWN =
            Set.of("blockquote", "code", "pre", "em", "strong", "h3", "h4", "h5", "h6", "hr", "table", "br", "ol");

    private final Path top;
    private final HostileProject project;
    private final Path content;
    private final Corpus corpus;
    private final Map<String, String> base;
    private final Path sound;
    private final Map<String, String> others;
    private final Findings allowed;
    private final Told told;
    private final List<Path> published = new ArrayList<>();
    private boolean publishing = true;
    private boolean failed;
    private int runs;
    private int cases;
    private int accepted;
    private int pages;

    /** In an empty folder. */
    CorpusRun(Path top) {
        this.top = top;
        this.project = HostileProject.in(top.resolve("project"));
        this.content = project.project().top().resolve("content");
        this.told = new Told(project.project().top());
        this.corpus = Corpus.of(project);
        this.base = corpus.base();
        this.sound = top.resolve("sound/kent");
        assertThat(build("sound", List.of("kent")).status()).isZero();
        this.allowed = Findings.in(List.of(sound)).with(MARKDOWN);
        this.others = others();
    }

    Corpus corpus() {
        return corpus;
    }

    /** How many files were tried. */
    int cases() {
        return cases;
    }

    /** How many of them nothing was wrong with. */
    int accepted() {
        return accepted;
    }

    /** How many pages came of them. */
    int pages() {
        return pages;
    }

    /** The pages that came of the last files that were tried. */
    List<Path> published() {
        return List.copyOf(published);
    }

    /** Tries some files at once; publishes what is not refused, or checks it alone where so much was published before. */
    void run(List<HostileCase> batch) {
        boolean before = failed;
        publishing = before || runs % BETWEEN == 0;
        runs++;
        failed = true;
        run(batch, "out");
        failed = before;
    }

    /** Tries some files at once, and publishes what is not refused in a folder. */
    void run(List<HostileCase> batch, String out) {
        Map<String, HostileCase> laid = laid(batch);
        List<String> paths = List.copyOf(laid.keySet());
        try {
            write(laid);
            refuse(laid, out);
            if (publishing) {
                lookAt(top.resolve(out).resolve("kent"));
            }
            assertThat(others().entrySet()).as("files elsewhere").isEqualTo(others.entrySet());
            cases += paths.size();
            accepted += laid.size();
        } finally {
            paths.forEach(this::mend);
        }
    }

    /** Where each file is laid: where there is one already, in a further edition that has the same files. */
    private static Map<String, HostileCase> laid(List<HostileCase> batch) {
        Map<String, HostileCase> laid = new LinkedHashMap<>();
        for (HostileCase each : batch) {
            String path = each.slot().equals(HostileCase.PAGE) ? PAGES + laid.size() + ".md" : each.slot();
            for (int i = 2; laid.containsKey(path); i++) {
                path = each.slot().replace(KENT, "editions/kent-" + i + "/");
                if (!path.startsWith("editions/")) {
                    break;
                }
            }
            laid.put(path, each);
        }
        return laid;
    }

    private void write(Map<String, HostileCase> laid) {
        for (String edition : editions(laid)) {
            if (!Files.exists(content.resolve("editions").resolve(edition))) {
                project.sound().keySet().forEach(name -> mend("editions/" + edition + "/" + name));
            }
        }
        laid.forEach((path, each) -> write(path, each.bytes()));
    }

    private void write(String path, byte[] bytes) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what is refused, until nothing is and there are pages. */
    private void refuse(Map<String, HostileCase> laid, String out) {
        CommandRun run = build(out, editions(laid));
        while (run.status() != 0) {
            Set<String> refused = told.in(run);
            refused.retainAll(laid.keySet());
            // What is told of files that nobody has changed comes of those that somebody has: first, of what others
            // rest on.
            for (String some : List.of(".*/(law|contacts|facts|edition)\\.yaml", "(?!" + PAGES + ").*", ".*")) {
                if (refused.isEmpty()) {
                    laid.keySet().stream().filter(each -> each.matches(some)).forEach(refused::add);
                }
            }
            assertThat(refused).as(run.err()).isNotEmpty();
            refused.forEach(this::mend);
            laid.keySet().removeAll(refused);
            run = build(out, editions(laid));
        }
    }

    private static List<String> editions(Map<String, HostileCase> laid) {
        return Stream.concat(Stream.of(KENT), laid.keySet().stream())
                .filter(path -> path.startsWith("editions/"))
                .map(path -> path.split("/")[1])
                .distinct()
                .toList();
    }

    /** Checks all editions, and builds the first of them if nothing is wrong. */
    private CommandRun build(String out, List<String> editions) {
        List<String> check = new ArrayList<>(List.of("check", "--as-at", DAY));
        editions.forEach(each -> check.addAll(List.of("--edition", each)));
        CommandRun run = Watch.over(() -> CommandRun.of(project.project(), check.toArray(String[]::new)));
        String folder = top.resolve(out).toString();
        return run.status() != 0 || !publishing
                ? run
                : Watch.over(() -> CommandRun.of(
                        project.project(),
                        "build",
                        "--pages-only",
                        "--as-at",
                        DAY,
                        "--edition",
                        editions.get(0),
                        "--out",
                        folder));
    }

    /** Makes a file as it is when nobody has changed anything. */
    private void mend(String path) {
        String name = path.replaceFirst("^editions/[^/]+/", "");
        String text = path.startsWith("editions/") ? project.sound().get(name) : base.get(path);
        if (text != null) {
            write(path, text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        try {
            Files.deleteIfExists(content.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at each page that is not as it is when nobody has changed anything. */
    private void lookAt(Path edition) {
        try (Stream<Path> files = Files.walk(edition)) {
            published.clear();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                Path same = sound.resolve(edition.relativize(file).toString());
                if (!Files.exists(same) || Files.mismatch(file, same) >= 0) {
                    published.add(file);
                }
            }
            pages += published.size();
            allowed.requireNoMoreIn(published);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything but what is written for editions and what is published of them, with its size and time. */
    private Map<String, String> others() {
        try (Stream<Path> files = Files.walk(top, FileVisitOption.FOLLOW_LINKS)) {
            Map<String, String> all = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = top.relativize(file).toString().replace('\\', '/');
                if (!name.matches(WRITTEN) && !base.containsKey(name.replaceFirst("^project/content/", ""))) {
                    all.put(name, Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

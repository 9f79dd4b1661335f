package safetoshare.site.published;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import safetoshare.checker.flow.Flow;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Project;
import safetoshare.site.command.Portal;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.problem.Problems;

/**
 * An edition, built from the sources as they are and published on a host; once for all tests.
 *
 * @param folder the folder of the edition
 * @param flow the flow that its checker follows
 * @param host where it is published
 */
public record PublishedSite(Path folder, Flow flow, PlainHost host) {
    /** The page with the checker in it. */
    static final String CHECKER = "checker/index.html";

    private static final String ENGLAND = "england";
    private static final String AS_AT = "2026-11-22";

    private static final Map<String, PublishedSite> BUILT = new HashMap<>();

    /** The edition for England, built when first asked for. */
    public static PublishedSite england() {
        return of(ENGLAND);
    }

    /** An edition, built when first asked for. */
    public static synchronized PublishedSite of(String edition) {
        return BUILT.computeIfAbsent(edition, PublishedSite::build);
    }

    /** The ids of all editions that are published. */
    static List<String> editions() {
        return new Editions(project().top(), new Problems())
                .all().stream().filter(Edition::publish).map(Edition::id).toList();
    }

    private static PublishedSite build(String edition) {
        Project project = project();
        try {
            Path out = Files.createTempDirectory("published");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(out)));
            StringWriter said = new StringWriter();
            PrintWriter writer = new PrintWriter(said, true);
            String[] command = {"build", "--edition", edition, "--out", out.toString(), "--as-at", AS_AT};
            if (Portal.run(project, writer, writer, command) != 0) {
                throw new IllegalStateException("The edition " + edition + " does not build:\n" + said);
            }
            return new PublishedSite(
                    out.resolve(edition),
                    Builder.flow(edition(project, edition), LocalDate.parse(AS_AT)),
                    new PlainHost(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Project project() {
        String named = System.getProperty("project.top");
        return new Project(
                Path.of(named == null ? ".." : named).toAbsolutePath().normalize());
    }

    private static Edition edition(Project project, String id) {
        return new Editions(project.top(), new Problems())
                .all().stream()
                        .filter(edition -> edition.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static void delete(Path folder) {
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String id() {
        return String.valueOf(folder.getFileName());
    }

    /** The address of a page. */
    public String address(String page) {
        return host.address() + id() + "/" + page;
    }

    /** Every page, as the way to its file from the top of the edition; the pocket edition is no page, it holds them all. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html") && !file.equals("pocket.html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page without the checker and its plain pages. */
    List<String> guidance() {
        return pages().stream().filter(page -> !page.startsWith("checker/")).toList();
    }

    /** The bytes of a file. */
    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as text. */
    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** What the edition says. */
    Guide guide() {
        Project project = project();
        return new Editions(project.top(), new Problems()).guide(edition(project, id()), LocalDate.parse(AS_AT));
    }

    /** A page, read. */
    Document document(String page) {
        try {
            return Jsoup.parse(folder.resolve(page).toFile(), "UTF-8", address(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page to which a link on a page leads. */
    String target(String page, String href) {
        Path file = Objects.requireNonNull(folder.resolve(page).getParent()).resolve(href.replaceFirst("#.*", ""));
        return folder.relativize(file.normalize()).toString().replace('\\', '/');
    }
}

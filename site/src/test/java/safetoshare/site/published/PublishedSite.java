package safetoshare.site.published;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import safetoshare.checker.flow.Flow;
import safetoshare.site.build.Builder;
import safetoshare.site.build.Project;
import safetoshare.site.command.Portal;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.problem.Problems;

/**
 * The edition for England, built from the sources as they are and published on a host; once for all tests.
 *
 * @param folder the folder of the edition
 * @param flow the flow that its checker follows
 * @param host where it is published
 */
record PublishedSite(Path folder, Flow flow, PlainHost host) {
    /** The page with the checker in it. */
    static final String CHECKER = "checker/index.html";

    private static final String EDITION = "england";
    private static final String AS_AT = "2026-11-22";

    private static @Nullable PublishedSite england;

    /** The edition, built when first asked for. */
    static synchronized PublishedSite england() {
        if (england == null) {
            england = build();
        }
        return england;
    }

    private static PublishedSite build() {
        Project project = project();
        try {
            Path out = Files.createTempDirectory("published");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(out)));
            StringWriter said = new StringWriter();
            PrintWriter writer = new PrintWriter(said, true);
            String[] command = {"build", "--edition", EDITION, "--out", out.toString(), "--as-at", AS_AT};
            if (Portal.run(project, writer, writer, command) != 0) {
                throw new IllegalStateException("The edition " + EDITION + " does not build:\n" + said);
            }
            return new PublishedSite(out.resolve(EDITION), Builder.flow(edition(project)), new PlainHost(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Project project() {
        String named = System.getProperty("project.top");
        return new Project(
                Path.of(named == null ? ".." : named).toAbsolutePath().normalize());
    }

    private static Edition edition(Project project) {
        return new Editions(project.top(), new Problems())
                .all().stream()
                        .filter(edition -> edition.id().equals(EDITION))
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

    /** The address of a page. */
    String address(String page) {
        return host.address() + EDITION + "/" + page;
    }

    /** Every page, as the way to its file from the top of the edition. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html"))
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
        return new Editions(project.top(), new Problems()).guide(edition(project));
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

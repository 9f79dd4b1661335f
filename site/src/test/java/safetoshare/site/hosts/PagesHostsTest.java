package safetoshare.site.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.file.PathUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import safetoshare.site.SoundProject;
import safetoshare.site.publish.Headers;
import safetoshare.site.publish.Kind;

/** What is published fits hosts that cannot be run here: their files are read by their rules, and the pipelines' steps are taken. */
class PagesHostsTest {
    /** The lowest limits of Netlify, Cloudflare Pages and GitLab Pages. */
    private static final int MOST_HEADER_RULES = 100;

    private static final int LONGEST_LINE = 2000;
    private static final int MOST_REDIRECTS = 1000;
    private static final int MOST_REDIRECT_BYTES = 64 * 1024;

    @TempDir
    private static Path top;

    @TempDir
    private static Path site;

    @TempDir
    private Path work;

    @BeforeAll
    static void publish() throws Exception {
        Moving.publish(top, site);
    }

    /** The headers of each rule: a line with a path, then lines that stand in and hold a name, a colon and a value. */
    private static Map<String, Map<String, String>> rules(String file) {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        Map<String, String> headers = Map.of();
        for (String line : file.split("\n", -1)) {
            assertThat(line.length()).isLessThanOrEqualTo(LONGEST_LINE);
            if (line.startsWith("/")) {
                headers = new TreeMap<>();
                assertThat(rules.put(line, headers)).as(line).isNull();
            } else if (!line.isBlank()) {
                assertThat(line).matches("  [A-Za-z-]+: \\S.*");
                String[] parts = line.strip().split(": ", 2);
                assertThat(headers.put(parts[0], parts[1])).as(line).isNull();
            }
        }
        return rules;
    }

    @Test
    void theHeadersAreReadAsTheyAreMeant() throws IOException {
        Map<String, Map<String, String>> rules = rules(Files.readString(site.resolve("england/_headers")));
        assertThat(rules).hasSizeGreaterThan(5).hasSizeLessThan(MOST_HEADER_RULES);
        Map<String, String> all = new TreeMap<>(Objects.requireNonNull(rules.get("/england/*")));
        assertThat(all.remove(Headers.POLICY)).endsWith(Kind.UNFRAMED);
        assertThat(all).containsExactlyInAnyOrderEntriesOf(Headers.ALL);
        rules.keySet()
                .forEach(path -> assertThat(path.chars().filter(each -> each == '*'))
                        .as(path)
                        .hasSizeLessThan(2));
        rules.keySet().stream()
                .filter(path -> !path.contains("*"))
                .forEach(path -> assertThat(site.resolve(path.substring(1))).isRegularFile());
    }

    /** These hosts send every policy that fits, and a browser holds a file to all of them: none may forbid what it needs. */
    @Test
    void allRulesThatFitAFileTogetherLetItDoWhatItsKindMay() throws IOException {
        Map<String, Map<String, String>> rules = rules(Files.readString(site.resolve("england/_headers")));
        String ofAll = Objects.requireNonNull(rules.get("/england/*")).get(Headers.POLICY);
        int files = 0;
        for (Path path : published()) {
            String file = site.resolve("england").relativize(path).toString();
            Set<String> fitting = rules.entrySet().stream()
                    .filter(rule -> ("/england/" + file)
                            .matches(rule.getKey().replace(".", "\\.").replace("*", ".*")))
                    .map(rule -> Objects.requireNonNull(rule.getValue().get(Headers.POLICY)))
                    .collect(Collectors.toSet());
            if (file.endsWith(".html")) {
                assertThat(fitting).as(file).containsExactly(ofAll);
                String own = Jsoup.parse(Files.readString(path))
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content");
                requireAllows(ofAll, own, file);
            } else {
                fitting.remove(ofAll);
                assertThat(fitting).as(file).isSubsetOf(Kind.of(file).policy());
                requireAllows(ofAll, Kind.of(file).policy(), file);
            }
            files++;
        }
        assertThat(files).isGreaterThan(50);
    }

    private static List<Path> published() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("england"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !site.relativize(file).toString().contains("/_"))
                    .toList();
        }
    }

    /** Requires that one policy names each source that another does; asking this host covers the file that pages may ask for. */
    private static void requireAllows(String policy, String needed, String file) {
        Map<String, Set<String>> allowed = directives(policy);
        directives(needed).forEach((name, sources) -> {
            if (!sources.equals(Set.of("'none'")) && !name.equals("connect-src")) {
                assertThat(allowed.get(name)).as("%s of %s", name, file).containsAll(sources);
            }
        });
        assertThat(allowed.get("connect-src")).containsExactly("'self'");
    }

    private static Map<String, Set<String>> directives(String policy) {
        return Stream.of(policy.split("; "))
                .map(each -> each.split(" "))
                .collect(Collectors.toMap(
                        each -> each[0],
                        each -> Set.of(each).stream()
                                .filter(source -> !source.equals(each[0]))
                                .collect(Collectors.toSet())));
    }

    @Test
    void theRedirectsAreReadAsTheyAreMeantAndEachOldAddressHasAPageWhereNoneAreRead() throws IOException {
        Path file = site.resolve("england/_redirects");
        assertThat(Files.size(file)).isLessThan(MOST_REDIRECT_BYTES);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2).hasSizeLessThan(MOST_REDIRECTS).doesNotHaveDuplicates();
        for (String line : lines) {
            assertThat(line).matches("/england/[a-z0-9/-]+/ /england/[a-z0-9/-]+/(#[a-z0-9-]+)? 301");
            String[] parts = line.split(" ", -1);
            Path old = site.resolve(parts[0].substring(1)).resolve("index.html");
            String refresh = Jsoup.parse(Files.readString(old))
                    .select("meta[http-equiv=refresh]")
                    .attr("content");
            String to = refresh.substring(refresh.indexOf("url=") + "url=".length());
            Path now = Objects.requireNonNull(old.getParent()).resolve(to.replaceFirst("#.*", ""));
            assertThat(now).isRegularFile();
            assertThat(site.resolve(parts[1].substring(1).replaceFirst("#.*", "") + "index.html"))
                    .isEqualTo(now.normalize());
        }
    }

    /** GitHub Pages, if it is not told otherwise, leaves out what begins with these signs; no page may need it. */
    @Test
    void noPageNeedsAFileThatSomeHostsHide() throws IOException {
        Set<String> needed = new HashSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                Jsoup.parse(Files.readString(page))
                        .select("[href], [src]")
                        .forEach(each -> needed.add(each.attr("href") + each.attr("src")));
            }
        }
        assertThat(needed)
                .hasSizeGreaterThan(100)
                .filteredOn(each -> !each.matches("(?:https|mailto|tel):.*"))
                .noneMatch(each -> each.replaceAll("(?:^|/)\\.{1,2}(?=/)", "").matches("(?:.*/)?[._].*"));
    }

    /** Takes the steps of a pipeline that come after the build, in a copy of what was built. */
    private void take(String pipeline) throws Exception {
        PathUtils.copyDirectory(site, work.resolve("public"));
        Object read = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(
                        SoundProject.top().resolve("content/pipelines").resolve(pipeline)));
        List<String> steps = strings(read)
                .dropWhile(each -> !each.startsWith("./portal build"))
                .skip(1)
                .filter(each -> each.contains(" public"))
                .toList();
        assertThat(steps).isNotEmpty();
        for (String step : steps) {
            Process shell = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", step)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(shell.getInputStream().readAllBytes()))
                    .as(step)
                    .isEmpty();
            assertThat(shell.waitFor()).as(step).isZero();
        }
    }

    private static Stream<String> strings(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(PagesHostsTest::strings);
        }
        return node instanceof List<?> list
                ? list.stream().flatMap(PagesHostsTest::strings)
                : Stream.of(String.valueOf(node));
    }

    private byte[] made(String file) throws IOException {
        return Files.readAllBytes(work.resolve("public").resolve(file));
    }

    @Test
    void gitHubPagesFindsWhatItReadsAtTheTop() throws Exception {
        take("github.yml");
        assertThat(made("404.html")).isEqualTo(made("england/404.html"));
        assertThat(made("robots.txt")).isEqualTo(made("england/robots.txt"));
        assertThat(made(".nojekyll")).isEmpty();
    }

    @Test
    void gitLabPagesFindsWhatItReadsAtTheTopAndFilesToSendCompressed() throws Exception {
        take("gitlab.yml");
        assertThat(made("404.html")).isEqualTo(made("england/404.html"));
        assertThat(made("robots.txt")).isEqualTo(made("england/robots.txt"));
        assertThat(made("_redirects")).isEqualTo(made("england/_redirects"));
        for (String file :
                List.of("404.html", "england/index.html", "england/assets/site.css", "england/search/index.js")) {
            try (GZIPInputStream whole = new GZIPInputStream(new ByteArrayInputStream(made(file + ".gz")))) {
                assertThat(whole.readAllBytes()).as(file).isEqualTo(made(file));
            }
        }
    }

    /** Its links begin at the top of the host, so that it works at every address. */
    @Test
    void thePageForAddressesWithoutAPageWorksWhereverItIsShown() throws IOException {
        List<String> links = Jsoup.parse(Files.readString(site.resolve("england/404.html")))
                .select("link, a")
                .eachAttr("href");
        assertThat(links).hasSizeGreaterThan(10).allMatch(each -> each.matches("(?:/england/|tel:|#|https:).*"));
    }
}

package safetoshare.site.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import safetoshare.site.publish.Headers;
import safetoshare.site.publish.Kind;

/** What an edition says to nginx and to Caddy makes both send it as it should be sent. */
class HostsTest {
    private static final Map<RealHost, RealHost.Running> RUNNING = new EnumMap<>(RealHost.class);

    @TempDir
    private static Path top;

    @TempDir
    private static Path site;

    @TempDir
    private static Path work;

    @BeforeAll
    static void publish() throws Exception {
        Moving.publish(top, site);
        // As on a host: whoever runs it may be another than whoever built it.
        assertThat(site.toFile().setExecutable(true, false) && site.toFile().setReadable(true, false))
                .isTrue();
    }

    @AfterAll
    static void stop() throws Exception {
        for (RealHost.Running each : RUNNING.values()) {
            each.close();
        }
    }

    private static HttpResponse<byte[]> get(RealHost host, String path, String... headers) throws Exception {
        if (!RUNNING.containsKey(host)) {
            RUNNING.put(host, host.startIn(Files.createDirectory(work.resolve(host.name())), site));
        }
        return RUNNING.get(host).get(path, headers);
    }

    /** Requires that every header was sent once, and with them the policy that a page carries, or that of the file's kind. */
    private static void requireHeaders(HttpResponse<byte[]> response, String file) throws IOException {
        Map<String, String> expected = new TreeMap<>(Headers.ALL);
        String page = file.endsWith("/") ? file + "index.html" : file;
        expected.put(
                "Content-Security-Policy",
                page.endsWith(".html")
                        ? Jsoup.parse(Files.readString(site.resolve("england").resolve(page)))
                                        .select("meta[http-equiv=Content-Security-Policy]")
                                        .attr("content")
                                + Kind.UNFRAMED
                        : Kind.of(page).policy());
        expected.forEach((name, value) ->
                assertThat(response.headers().allValues(name)).as(name).containsExactly(value));
    }

    private static String type(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html; charset=utf-8",
        "consent/, text/html; charset=utf-8",
        "take-with-you/, text/html; charset=utf-8",
        "take-with-you/index.html, text/html; charset=utf-8",
        "checker/, text/html; charset=utf-8",
        "checker/protect/, text/html; charset=utf-8",
        "search/, text/html; charset=utf-8",
        "404.html, text/html; charset=utf-8",
        "pocket.html, text/html; charset=utf-8",
        "guide.pdf, application/pdf",
        "checker/flowchart.svg, image/svg+xml",
        "search/index.js, text/javascript; charset=utf-8",
        "assets/site.css, text/css; charset=utf-8",
        "assets/page.js, text/javascript; charset=utf-8",
        "assets/icon.svg, image/svg+xml",
        "build.json, application/json",
        "changes/feed.xml, application/atom+xml; charset=utf-8",
        "search/opensearch.xml, application/opensearchdescription+xml",
        "assets/share.png, image/png",
        "sitemap.xml, application/xml",
        "robots.txt, text/plain; charset=utf-8",
        "sw.js, text/javascript; charset=utf-8",
        "app.webmanifest, application/manifest+json",
        "contacts/police.vcf, text/vcard; charset=utf-8"
    })
    void everyFileHasItsTypeAndEveryHeader(String file, String type) throws Exception {
        for (RealHost host : RealHost.values()) {
            HttpResponse<byte[]> response = get(host, "/england/" + file);
            assertThat(response.statusCode()).as("%s of %s", file, host).isEqualTo(200);
            assertThat(type(response)).as("%s of %s", file, host).isEqualTo(type);
            requireHeaders(response, file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLongTravelsCompressed(RealHost host) throws Exception {
        for (String file : new String[] {"consent/index.html", "assets/site.css", "changes/feed.xml"}) {
            HttpResponse<byte[]> response = get(host, "/england/" + file, "Accept-Encoding", "gzip");
            assertThat(response.headers().firstValue("Content-Encoding"))
                    .as(file)
                    .contains("gzip");
            assertThat(response.headers().allValues("Vary")).as(file).contains("Accept-Encoding");
            try (GZIPInputStream whole = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
                byte[] published = Files.readAllBytes(site.resolve("england").resolve(file));
                assertThat(whole.readAllBytes()).isEqualTo(published);
                assertThat(response.body()).hasSizeLessThan(published.length);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNotChangedIsNotSentAgain(RealHost host) throws Exception {
        String etag =
                get(host, "/england/consent/").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get(host, "/england/consent/", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        requireHeaders(again, "consent/");
        assertThat(get(host, "/england/consent/", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void anAddressWithoutAPageShowsThePageThatSaysSo(RealHost host) throws Exception {
        byte[] page = Files.readAllBytes(site.resolve("england/404.html"));
        for (String path : new String[] {"no/such/page/", "contacts/nobody.vcf", "_headers", "_hosts/nginx.conf"}) {
            HttpResponse<byte[]> response = get(host, "/england/" + path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).as(path).isEqualTo(page);
            assertThat(type(response)).as(path).isEqualTo("text/html; charset=utf-8");
            requireHeaders(response, "404.html");
        }
    }

    @ParameterizedTest
    @CsvSource({"agreement/, /england/consent/", "old/refusal/, /england/consent/#refusal"})
    void anOldAddressLeadsOn(String old, String now) throws Exception {
        assertThat(Files.readString(site.resolve("england/_redirects")))
                .contains("/england/" + old + " " + now + " 301\n");
        assertThat(Files.readString(site.resolve("england/" + old + "index.html")))
                .contains(
                        "http-equiv=\"refresh\"",
                        "rel=\"canonical\" href=\"https://safe-to-share.example/england/consent/\"");
        assertThat(Files.readString(site.resolve("england/sitemap.xml"))).doesNotContain("/england/" + old);
        for (RealHost host : RealHost.values()) {
            HttpResponse<byte[]> response = get(host, "/england/" + old);
            assertThat(response.statusCode()).as(host + " " + old).isEqualTo(301);
            assertThat(response.headers().firstValue("Location")).contains(now);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderWithoutItsSlashLeadsToThePage(RealHost host) throws Exception {
        HttpResponse<byte[]> response = get(host, "/england/consent");
        assertThat(response.statusCode()).isBetween(301, 308);
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("consent/");
    }
}

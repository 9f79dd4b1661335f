package safetoshare.site.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.publish.Headers;
import safetoshare.site.publish.Kind;
import safetoshare.site.view.Policy;

/** What the preview gives, to whom, and what it keeps to itself. */
class PreviewTest {
    private static final String SECRET = "a secret";

    @TempDir
    private Path folder;

    private Path site;
    private Preview preview;

    @BeforeEach
    void serve() throws IOException {
        site = folder.resolve("site");
        write("site/england/index.html", "<!doctype html><html><head><title>Home</title></head></html>");
        write("site/england/404.html", "<html><head></head><body>We cannot find that page</body></html>");
        write("site/england/law/index.html", "<html><head></head><body>The law</body></html>");
        write("site/england/with space/index.html", "<html><head></head><body>Spaced</body></html>");
        for (String name : new String[] {
            "a.css",
            "a.js",
            "a.svg",
            "a.png",
            "a.pdf",
            "a.json",
            "a.xml",
            "a.txt",
            "a.vcf",
            "a.webmanifest",
            "a.bin",
            "empty.txt"
        }) {
            write("site/england/" + name, name.startsWith("empty") ? "" : "As it stands.");
        }
        write("site/.england.work7/index.html", SECRET);
        write("site/.england.last/index.html", SECRET);
        write("outside.txt", SECRET);
        write("site-too/index.html", SECRET);
        Files.createSymbolicLink(site.resolve("england/link.txt"), folder.resolve("outside.txt"));
        Files.createSymbolicLink(site.resolve("england/folder"), folder.resolve("site-too"));
        preview = new Preview(site, 0);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Response get(String target) throws IOException {
        return ask("GET", target, host());
    }

    /** The name by which a browser asks. */
    private String host() {
        return URI.create(preview.address()).getAuthority();
    }

    private Response ask(String method, String target, String host) throws IOException {
        return Response.to(preview.address(), method, target, host);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.css | text/css; charset=utf-8",
                "a.js | text/javascript; charset=utf-8",
                "a.svg | image/svg+xml",
                "a.png | image/png",
                "a.pdf | application/pdf",
                "a.json | application/json",
                "a.xml | application/xml",
                "a.txt | text/plain; charset=utf-8",
                "a.vcf | text/vcard; charset=utf-8",
                "a.webmanifest | application/manifest+json",
                "a.bin | application/octet-stream"
            })
    void aFileIsGivenAsItStandsWithItsType(String name, String type) throws IOException {
        Response response = get("/england/" + name);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("content-type")).isEqualTo(type);
        assertThat(response.header("content-length")).isEqualTo("13");
        assertThat(response.body()).isEqualTo("As it stands.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/england/", "/england/index.html", "/england/index.html?a=b"})
    void aPageIsGivenWithTheScriptThatReloadsIt(String target) throws IOException {
        Response response = get(target);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(response.body()).contains("<title>Home</title><script src=\"/~reload.js\" defer></script>\n</head>");
    }

    @Test
    void everyAnswerHasTheHeadersThatAHostShouldSend() throws IOException {
        for (String target : new String[] {"/england/", "/england/a.css", "/england/nowhere", "/~reload.js"}) {
            Response response = get(target);
            Headers.ALL.forEach((name, value) ->
                    assertThat(response.headers()).containsEntry(name.toLowerCase(Locale.ROOT), value));
        }
    }

    @Test
    void aFileIsGivenWithThePolicyOfItsKind() throws IOException {
        assertThat(get("/england/a.svg").header("content-security-policy")).isEqualTo(Kind.NOTHING);
        write("site/england/sw.js", "");
        assertThat(get("/england/sw.js").header("content-security-policy"))
                .startsWith("default-src 'none'; connect-src 'self'; ");
    }

    @ParameterizedTest
    @CsvSource({"connect-src https://partnership.example/robots.txt", "manifest-src 'self'"})
    void aPageIsGivenWithThePolicyThatItCarriesAndMayAskWhetherToReloadBesides(String last) throws IOException {
        String head = "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"";
        write("site/england/index.html", head + Policy.PLAIN + "; " + last + "\"></head></html>");
        String policy = Policy.PLAIN + (last.startsWith("connect") ? "" : "; " + last)
                + "; script-src 'self'; connect-src 'self'";
        Response response = get("/england/");
        assertThat(response.body()).startsWith(head + policy + "\">");
        assertThat(response.header("content-security-policy")).isEqualTo(policy + "; frame-ancestors 'none'");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException {
        String tag = get("/england/a.css").header("etag");
        Response again = ask("GET", "/england/a.css", host() + "\r\nIf-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        write("site/england/a.css", "As it stands now.");
        assertThat(ask("GET", "/england/a.css", host() + "\r\nIf-None-Match: " + tag)
                        .body())
                .isEqualTo("As it stands now.");
    }

    @Test
    void aPageThatAScriptAsksForIsGivenAsItIsPublished() throws IOException {
        Response response = ask("GET", "/england/", host() + "\r\nSec-Fetch-Dest: empty");
        assertThat(response.body()).doesNotContain("~reload.js");
    }

    @Test
    void anEmptyFileIsGivenEmpty() throws IOException {
        Response response = get("/england/empty.txt");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void whatIsNotThereIsAnsweredWithTheEditionsOwnPage() throws IOException {
        Response response = get("/england/nowhere/at/all");
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(response.body()).contains("We cannot find that page", "/~reload.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/wales/", "/wales", "/index.html", "/england%00"})
    void whatBelongsToNoEditionIsAnsweredWithAWord(String target) throws IOException {
        Response response = get(target);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("Not found");
    }

    @ParameterizedTest
    @CsvSource({"/england, /england/", "/england/law, /england/law/"})
    void aFolderWithoutItsSlashIsSentOn(String target, String location) throws IOException {
        Response response = get(target);
        assertThat(response.status()).isEqualTo(301);
        assertThat(response.header("location")).isEqualTo(location);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../outside.txt",
                "/england/../../outside.txt",
                "/%2e%2e/outside.txt",
                "/england/%2e%2e/%2e%2e/outside.txt",
                "/england/..%2f..%2foutside.txt",
                "/england/..%5c..%5coutside.txt",
                "/%2e%2e/site-too/",
                "/../site-too/index.html",
                "//outside.txt",
                "/england/link.txt",
                "/england/folder/",
                "/england/folder",
                "/england/folder/index.html",
                "/.england.work7/index.html",
                "/.england.work7/",
                "/.england.work7",
                "/.england.last/",
                "/%2eengland.last/",
                "/england/../.england.last/index.html",
                "/england/%2e%2e/.england.last/"
            })
    void nothingIsGivenThatIsNotPublished(String target) throws IOException {
        Response response = get(target);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.body()).doesNotContain(SECRET);
    }

    @Test
    void anAbsolutePathIsNotFollowed() throws IOException {
        Response response = get("/" + folder.resolve("outside.txt"));
        assertThat(response.status()).isEqualTo(421);
        assertThat(get("/%2f" + folder.resolve("outside.txt").toString().substring(1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNameIsFollowedOnlyIfItIsThePublishedFilesOwn() throws IOException {
        write("site/england/_headers", SECRET);
        write("site/england/_hosts/nginx.conf", SECRET);
        write("site/england/.hidden/a.txt", SECRET);
        Files.createSymbolicLink(site.resolve("england/visible.txt"), site.resolve("england/_headers"));
        for (String name : List.of("_headers", "_hosts/nginx.conf", ".hidden/a.txt", "visible.txt")) {
            assertThat(get("/england/" + name).status()).as(name).isEqualTo(404);
        }
    }

    @Test
    void aHeadIsGivenWithoutItsBody() throws IOException {
        Response response = ask("HEAD", "/england/", host());
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(response.header("content-length")).isEqualTo(get("/england/").header("content-length"));
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
    void thisMachineIsAnswered(String name) throws IOException {
        String port = host().substring(host().indexOf(':'));
        assertThat(ask("GET", "/england/", name + port).status()).isEqualTo(200);
    }

    @Test
    void noOtherAddressOfThisMachineIsListenedOn() {
        int port = URI.create(preview.address()).getPort();
        assertThat(preview.address()).isEqualTo("http://127.0.0.1:" + port + "/");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.2", port), 2_000);
            }
        });
    }

    @Test
    void aPortInUseCannotBeHad() {
        int port = URI.create(preview.address()).getPort();
        assertThatThrownBy(() -> new Preview(site, port).close()).isInstanceOf(BindException.class);
    }
}

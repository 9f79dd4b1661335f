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
            "a.css", "a.js", "a.svg", "a.json", "a.xml", "a.txt", "a.vcf", "a.webmanifest", "a.bin", "empty.txt"
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
        return ask("GET", target, "127.0.0.1");
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
    @ValueSource(strings = {"/england/", "/england/index.html", "/england/index.html?a=b", "/england/law/../"})
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
            Headers.ALL.forEach((name, value) -> {
                if (!List.of("Content-Security-Policy", "Cache-Control").contains(name)) {
                    assertThat(response.headers()).containsEntry(name.toLowerCase(Locale.ROOT), value);
                }
            });
            assertThat(response.header("cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    void thePolicyIsThatOfAHost() throws IOException {
        assertThat(get("/england/").header("content-security-policy")).isEqualTo(Headers.POLICY);
    }

    @Test
    void aPageMayAskWhetherToReloadByItsOwnPolicyToo() throws IOException {
        String head = "<html><head><meta content=\"" + Policy.PAGE + "; connect-src ";
        write("site/england/index.html", head + "https://partnership.example/robots.txt\"></head></html>");
        assertThat(get("/england/").body()).startsWith(head + "'self'\">");
    }

    @Test
    void aPageThatAScriptAsksForIsGivenAsItIsPublished() throws IOException {
        Response response = ask("GET", "/england/", "127.0.0.1\r\nSec-Fetch-Dest: empty");
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
        assertThat(response.status()).isEqualTo(404);
        assertThat(get("/%2f" + folder.resolve("outside.txt").toString().substring(1))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
    void onlyReadingIsAllowed(String method) throws IOException {
        Response response = ask(method, "/england/", "127.0.0.1");
        assertThat(response.status()).isEqualTo(405);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void aHeadIsGivenWithoutItsBody() throws IOException {
        Response response = ask("HEAD", "/england/", "127.0.0.1");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.1:8080", "localhost", "localhost:8080"})
    void thisMachineIsAnswered(String host) throws IOException {
        assertThat(ask("GET", "/england/", host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "127.0.0.1@evil.example",
                "x127.0.0.1",
                "127x0x0x1",
                "localhost:",
                "''"
            })
    void aPageElsewhereThatTookThisAddressIsNotAnswered(String host) throws IOException {
        Response response = ask("GET", "/england/", host.replace("'", ""));
        assertThat(response.status()).isEqualTo(403);
        assertThat(response.body()).isEqualTo("This preview answers to 127.0.0.1 and localhost only.");
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

package safetoshare.site.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.Proof;

/** What the preview answers to requests that no browser sends for a page of ours, each sent byte by byte as it is written. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileRequestsTest {
    private static final String SECRET = "a secret";
    private static final int TIMEOUT_MILLIS = 30_000;

    /** The connection is ended without an answer. */
    private static final int NONE = 0;

    private static final int MANY = 300;

    @TempDir
    private static Path folder;

    private static Process process;
    private static int port;
    private static int requests;

    /**
     * @param name what it is
     * @param text the request, HOST standing for the name of this machine with the port
     * @param statuses what may be answered
     */
    private record Request(String name, String text, List<Integer> statuses) {}

    /** A process of its own: the JDK reads the limits once, and another test may have been before. */
    @BeforeAll
    static void serve() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/england/law"));
        Files.writeString(folder.resolve("site/england/index.html"), "<html><head></head>Home</html>");
        Files.writeString(folder.resolve("site/england/a.txt"), "As it stands.");
        Files.writeString(site.resolve("index.html"), "<html><head></head>Law</html>");
        Files.writeString(folder.resolve("outside.txt"), SECRET);
        Files.createDirectories(folder.resolve("site/.england.last"));
        Files.writeString(folder.resolve("site/.england.last/index.html"), SECRET);
        Files.createSymbolicLink(folder.resolve("site/england/link.txt"), folder.resolve("outside.txt"));
        Files.createSymbolicLink(folder.resolve("site/england/up"), folder);
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsun.net.httpserver.maxReqTime=2",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Served.class.getName(),
                        folder.resolve("site").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        port = Integer.parseInt(said.readLine().replaceAll("\\D*127\\.0\\.0\\.1:(\\d+)/", "$1"));
    }

    @AfterAll
    static void stop() throws IOException {
        process.destroy();
        Proof.row("92-hostile-requests", "Hostile requests to the preview, each refused", String.valueOf(requests));
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException reset) {
            return "";
        }
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream()
                    .write(request.replace("HOST", "127.0.0.1:" + port).getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket);
        } catch (SocketException reset) {
            return "";
        }
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : NONE;
    }

    private static String get(String target, String... headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: HOST\r\n" + String.join("", headers) + "Connection: close\r\n\r\n";
    }

    private static Request request(String name, String text, Integer... statuses) {
        return new Request(name, text, List.of(statuses));
    }

    private static Stream<Request> all() {
        return Stream.of(paths(), methods(), hosts(), heads(), bodies()).flatMap(each -> each);
    }

    /** Whatever a path is made of, it leads nowhere. */
    private static Stream<Request> paths() {
        List<String> ups = List.of(
                "..",
                "%2e%2e",
                "%2E.",
                ".%2e",
                "%252e%252e",
                "%c0%ae%c0%ae",
                "%e0%80%ae%e0%80%ae",
                "..;",
                "..%00",
                ". .",
                "%u002e%u002e",
                "\u00c0\u00ae\u00c0\u00ae",
                "...",
                "%2e%2e%2f",
                "..%5c",
                "..\\");
        List<String> slashes = List.of("/", "%2f", "%5c", "\\", "%c0%af", "%252f", "//", "%ef%bc%8f");
        Stream<String> climbs = ups.stream()
                .flatMap(up -> slashes.stream()
                        .flatMap(slash -> Stream.of(
                                "/" + up + slash + "outside.txt",
                                "/england" + slash + up + slash + up + slash + "outside.txt")));
        Stream<String> others = Stream.of(
                "/england/link.txt",
                "/england/up/outside.txt",
                "/england/up",
                "/england/up/",
                "/england/a.txt%00",
                "/england/a.txt%00.html",
                "/england/a.txt%0d%0aSet-Cookie:%20a=b",
                "/england/a%2etxt%",
                "/england/%",
                "/england/%zz",
                "/england/a.txt::$DATA",
                "/england/A.TXT",
                "/england/a.txt.",
                "/england/a.txt/",
                "/england/a.txt/..",
                "/.england.last/index.html",
                "/%2eengland.last/index.html",
                "//outside.txt",
                "///etc/passwd",
                "/etc/passwd",
                "/C:/Windows/win.ini",
                "/england/%E2%80%AE",
                "/~root/",
                "/england/~",
                "/" + "a/".repeat(2000),
                "/england/" + "a".repeat(300),
                "/england/?" + "../".repeat(100) + "outside.txt#");
        return Stream.concat(climbs, others)
                .map(path -> request("path " + path, get(path), path.contains("?") ? 200 : 404, 400, NONE));
    }

    private static Stream<Request> methods() {
        Stream<String> known =
                Stream.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "get", "GETS", "X");
        Stream<Request> refused =
                known.map(method -> request("method " + method, get("/england/").replaceFirst("GET", method), 405));
        return Stream.concat(
                refused,
                Stream.of(
                        request(
                                "method CONNECT",
                                "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: HOST\r\n\r\n",
                                400,
                                405,
                                421,
                                NONE),
                        request("no method", " /england/ HTTP/1.1\r\nHost: HOST\r\n\r\n", 400, 405, NONE),
                        request("no target", "GET HTTP/1.1\r\nHost: HOST\r\n\r\n", 400, NONE),
                        request("a star", get("*"), 400, 404, NONE),
                        request("HTTP 0.9", "GET /england/\r\n\r\n", 400, NONE),
                        request("what is no HTTP", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n", 400, NONE)));
    }

    /** A page elsewhere may have taken this address by its own name. */
    private static Stream<Request> hosts() {
        Stream<Request> others = Stream.of(
                        "evil.example",
                        "evil.example:PORT",
                        "localhost",
                        "127.0.0.1",
                        "localhost:1",
                        "127.0.0.1:",
                        "localhost.evil.example:PORT",
                        "127.0.0.1.evil.example:PORT",
                        "127.0.0.1:PORT@evil.example",
                        "evil.example@127.0.0.1:PORT",
                        "x127.0.0.1:PORT",
                        "127x0x0x1:PORT",
                        "0.0.0.0:PORT",
                        "[::]:PORT",
                        "127.1:PORT",
                        "2130706433:PORT",
                        "0x7f000001:PORT",
                        "localhost.:PORT",
                        "LOCALHOST.evil:PORT",
                        "",
                        "127.0.0.1:PORT, evil.example",
                        "127.0.0.1:PORT evil.example",
                        "null")
                .map(host -> request("host " + host, get("/england/").replace("HOST", host), 421, 400));
        return Stream.concat(
                others,
                Stream.of(
                        request("no host", "GET /england/ HTTP/1.1\r\nConnection: close\r\n\r\n", 421, 400),
                        request("two hosts", get("/england/", "Host: evil.example\r\n"), 421, 400),
                        request("the same host twice", get("/england/", "Host: HOST\r\n"), 421, 400),
                        request("a whole address", get("http://evil.example/england/"), 421, 400),
                        request("a whole address of ours", get("http://HOST/england/"), 421, 400),
                        request("no scheme", get("//evil.example/england/"), 421, 404, 400)));
    }

    private static Stream<Request> heads() {
        return Stream.of(
                request("a long line", get("/england/?" + "a".repeat(20_000)), NONE, 400, 414, 431),
                request("a long header", get("/england/", "X-Long: " + "a".repeat(20_000) + "\r\n"), NONE, 400, 431),
                request(
                        "a header of 5 MB",
                        get("/england/", "X-Long: " + "a".repeat(5_000_000) + "\r\n"),
                        NONE,
                        400,
                        431),
                request("a line of 5 MB", get("/" + "a".repeat(5_000_000)), NONE, 400, 414, 431),
                request("many headers", get("/england/", "X-Many: a\r\n".repeat(500)), NONE, 400, 431),
                request("many names", get("/england/", names()), NONE, 400, 431),
                request("a header without a name", get("/england/", ": a\r\n"), NONE, 400),
                request("a header with a space in its name", get("/england/", "X a: b\r\n"), NONE, 400),
                request("a header with a nought in its name", get("/england/", "X\u0000a: b\r\n"), NONE, 400));
    }

    private static String names() {
        StringBuilder names = new StringBuilder();
        for (int each = 0; each < 500; each++) {
            names.append("X-").append(each).append(": a\r\n");
        }
        return names.toString();
    }

    /** What comes with a body is refused before it is read. */
    private static Stream<Request> bodies() {
        return Stream.of(
                request("a body", get("/england/", "Content-Length: 5\r\n") + "aaaaa", 413),
                request("a body that never comes", get("/england/", "Content-Length: 1000000\r\n"), 413),
                request("parts", get("/england/", "Transfer-Encoding: chunked\r\n") + "5\r\naaaaa\r\n0\r\n\r\n", 413),
                request("parts that never come", get("/england/", "Transfer-Encoding: chunked\r\n"), 413),
                request(
                        "two lengths",
                        get("/england/", "Content-Length: 0\r\nContent-Length: 5\r\n") + "aaaaa",
                        413,
                        400,
                        NONE),
                request("a length below nought", get("/england/", "Content-Length: -1\r\n"), 413, 400, NONE),
                request("a length in words", get("/england/", "Content-Length: five\r\n"), 413, 400, NONE),
                request(
                        "parts and a length",
                        get("/england/", "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n"),
                        413,
                        400,
                        NONE),
                request("another coding", get("/england/", "Transfer-Encoding: gzip\r\n"), 413, 400, 501, NONE));
    }

    @Test
    @Order(1)
    void everyHostileRequestIsRefusedAndGivesNothingAway() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Request each : all().toList()) {
            String answer = answer(each.text().replace("PORT", String.valueOf(port)));
            if (!each.statuses().contains(status(answer)) || answer.contains(SECRET) || answer.contains("Set-Cookie")) {
                wrong.add(each.name().substring(0, Math.min(60, each.name().length())) + ": " + status(answer));
            }
            requests++;
        }
        assertThat(wrong).isEmpty();
        assertThat(requests).isGreaterThan(300);
    }

    @Test
    @Order(2)
    void whatMayNotBeDoneIsToldWithWhatMay() throws IOException {
        assertThat(answer(get("/england/").replaceFirst("GET", "POST"))).contains("\r\nAllow: GET, HEAD\r\n");
    }

    /** More than there are threads, and more than there may be connections, each sending a letter now and then or nothing. */
    @Test
    @Order(3)
    void slowClientsAreCutOffAndOthersAreAnsweredAgain() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int each = 0; each < Limits.THREADS * 2; each++) {
                Socket socket = connect();
                socket.getOutputStream()
                        .write((each % 2 == 0 ? "GET /england/ HT" : "GET / HTTP/1.1\r\nX-A: ")
                                .getBytes(StandardCharsets.ISO_8859_1));
                slow.add(socket);
            }
            for (Socket each : slow) {
                assertThat(answer(each)).as("ended without an answer").isEmpty();
            }
            assertThat(status(answer(get("/england/a.txt")))).isEqualTo(200);
            requests += slow.size();
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    @Test
    @Order(4)
    void connectionsAreBoundedAndOthersAreAnsweredAgain() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int each = 0; each < MANY; each++) {
                idle.add(connect());
            }
            assertThat(answer(idle.get(MANY - 1))).isEmpty();
        } finally {
            for (Socket each : idle) {
                each.close();
            }
        }
        requests += idle.size();
        // The server notices one by one that they are gone.
        int status = NONE;
        for (int times = 0; times < MANY && status == NONE; times++) {
            status = status(answer(get("/england/a.txt")));
        }
        assertThat(status).isEqualTo(200);
    }

    /** Keeps a connection for more than one request, as browsers do. */
    @Test
    @Order(5)
    void aConnectionIsUsedAgain() throws IOException {
        try (Socket socket = connect()) {
            for (int times = 0; times < 3; times++) {
                String request = get("/england/a.txt")
                        .replace("Connection: close\r\n", "")
                        .replace("HOST", "127.0.0.1:" + port);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                StringBuilder answer = new StringBuilder();
                while (answer.indexOf("As it stands.") < 0) {
                    int letter = socket.getInputStream().read();
                    assertThat(letter).isNotNegative();
                    answer.append((char) letter);
                }
            }
        }
    }
}

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

    private static final int MANY = 300;

    @TempDir
    private static Path folder;

    private static Process process;
    private static int port;
    private static int requests;

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
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : HostileRequest.NONE;
    }

    @Test
    @Order(1)
    void everyHostileRequestIsRefusedAndGivesNothingAway() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (HostileRequest each : HostileRequest.all().toList()) {
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
        assertThat(answer(HostileRequest.get("/england/").replaceFirst("GET", "POST")))
                .contains("\r\nAllow: GET, HEAD\r\n");
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
            assertThat(status(answer(HostileRequest.get("/england/a.txt")))).isEqualTo(200);
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
        int status = HostileRequest.NONE;
        for (int times = 0; times < MANY && status == HostileRequest.NONE; times++) {
            status = status(answer(HostileRequest.get("/england/a.txt")));
        }
        assertThat(status).isEqualTo(200);
    }

    /** Keeps a connection for more than one request, as browsers do. */
    @Test
    @Order(5)
    void aConnectionIsUsedAgain() throws IOException {
        try (Socket socket = connect()) {
            for (int times = 0; times < 3; times++) {
                String request = HostileRequest.get("/england/a.txt")
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

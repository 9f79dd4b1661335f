package safetoshare.site.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That open pages are told when to load themselves again. */
class ReloadTest {
    @TempDir
    private Path site;

    private Preview preview;

    @BeforeEach
    void serve() throws IOException {
        preview = new Preview(site, 0);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    private String host() {
        return URI.create(preview.address()).getAuthority();
    }

    @Test
    void theScriptAsksForReloads() throws IOException {
        Response response = Response.to(preview.address(), "GET", "/~reload.js", host());
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("content-type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(response.body()).contains("new EventSource('/~reload')", "location.reload()");
    }

    @Test
    void everyOpenPageIsToldToReload() throws IOException {
        try (Socket first = Response.send(preview.address(), "GET", "/~reload", host());
                Socket second = Response.send(preview.address(), "GET", "/~reload", host())) {
            assertToldToReload(first);
            assertToldToReload(second);
        }
    }

    @Test
    void aPageThatWasClosedKeepsNoOtherFromReloading() throws IOException {
        Socket closed = Response.send(preview.address(), "GET", "/~reload", host());
        Response.head(Response.reader(closed));
        closed.close();
        preview.reload();
        try (Socket open = Response.send(preview.address(), "GET", "/~reload", host())) {
            assertToldToReload(open);
        }
    }

    @Test
    void aPageThatComesBackIsToldOfAReloadThatItMissed() throws IOException {
        String known;
        try (Socket first = Response.send(preview.address(), "GET", "/~reload", host())) {
            known = event(first, "id: ");
        }
        preview.reload();
        try (Socket again =
                Response.send(preview.address(), "GET", "/~reload", host() + "\r\nLast-Event-ID: " + known)) {
            assertThat(event(again, "data: ")).isEqualTo("reload");
        }
    }

    @Test
    void openPagesAreBoundedAndTheOldestIsLetGo() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int pages = 0; pages < 40; pages++) {
                open.add(Response.send(preview.address(), "GET", "/~reload", host()));
                assertThat(event(open.get(pages), "data: ")).isEqualTo("wait");
            }
            assertThat(Response.reader(open.get(0)).lines()).noneMatch(line -> line.contains("reload"));
            preview.reload();
            assertThat(Response.reader(open.get(39)).lines()).contains("data: reload");
        } finally {
            for (Socket each : open) {
                each.close();
            }
        }
    }

    @Test
    void whenThePreviewEndsNoPageIsLeftWaiting() throws IOException {
        try (Socket open = Response.send(preview.address(), "GET", "/~reload", host())) {
            assertThat(event(open, "data: ")).isEqualTo("wait");
            preview.close();
            assertThat(Response.reader(open).lines()).noneMatch(line -> line.contains("reload"));
        }
    }

    /** The next line that begins so, without its beginning. */
    private static String event(Socket socket, String beginning) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            if (letter != '\n') {
                line.append((char) letter);
            } else if (line.indexOf(beginning) == 0) {
                return line.substring(beginning.length());
            } else {
                line.setLength(0);
            }
        }
        throw new IOException("The connection ended.");
    }

    /** Reloads until the page is told: it may be listening a moment later than it has the headers. */
    private void assertToldToReload(Socket socket) throws IOException {
        BufferedReader in = Response.reader(socket);
        Response head = Response.head(in);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("content-type")).isEqualTo("text/event-stream");
        socket.setSoTimeout(100);
        StringBuilder told = new StringBuilder();
        for (int times = 0; times < 100 && !told.toString().contains("data: reload\n"); times++) {
            preview.reload();
            try {
                told.append(in.readLine()).append('\n');
            } catch (SocketTimeoutException e) {
                // Not told yet.
            }
        }
        assertThat(told).contains("data: reload\n");
    }
}

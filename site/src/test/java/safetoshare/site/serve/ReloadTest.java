package safetoshare.site.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
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

    @Test
    void theScriptAsksForReloads() throws IOException {
        Response response = Response.to(preview.address(), "GET", "/~reload.js", "127.0.0.1");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("content-type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(response.body()).contains("new EventSource('/~reload')", "location.reload()");
    }

    @Test
    void everyOpenPageIsToldToReload() throws IOException {
        try (Socket first = Response.send(preview.address(), "GET", "/~reload", "127.0.0.1");
                Socket second = Response.send(preview.address(), "GET", "/~reload", "127.0.0.1")) {
            assertToldToReload(first);
            assertToldToReload(second);
        }
    }

    @Test
    void aPageThatWasClosedKeepsNoOtherFromReloading() throws IOException {
        Socket closed = Response.send(preview.address(), "GET", "/~reload", "127.0.0.1");
        Response.head(Response.reader(closed));
        closed.close();
        preview.reload();
        try (Socket open = Response.send(preview.address(), "GET", "/~reload", "127.0.0.1")) {
            assertToldToReload(open);
        }
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

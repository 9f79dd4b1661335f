package safetoshare.site.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** The open pages that wait to be told to load themselves again. Where there are too many, the oldest is let go. */
final class Listeners implements AutoCloseable {
    private static final int MOST = 32;

    private final Deque<HttpExchange> open = new ArrayDeque<>();
    private String state = UUID.randomUUID().toString();

    /** A page that comes back, as browsers do by themselves, has told which state it knew: it may have missed another. */
    synchronized void add(HttpExchange listener) throws IOException {
        String known = listener.getRequestHeaders().getFirst("Last-Event-ID");
        boolean missed = known != null && !known.equals(state);
        listener.sendResponseHeaders(200, 0);
        if (open.size() == MOST) {
            open.removeFirst().close();
        }
        if (tell(listener, "retry: 500\nid: " + state + (missed ? "\ndata: reload" : "\ndata: wait"))) {
            open.addLast(listener);
        }
    }

    synchronized void reload() {
        state = UUID.randomUUID().toString();
        open.forEach(each -> tell(each, "id: " + state + "\ndata: reload"));
        close();
    }

    /** Whether the page was there to be told. */
    private static boolean tell(HttpExchange listener, String event) {
        try {
            listener.getResponseBody().write((event + "\n\n").getBytes(StandardCharsets.UTF_8));
            listener.getResponseBody().flush();
            return true;
        } catch (IOException gone) {
            listener.close();
            return false;
        }
    }

    @Override
    public synchronized void close() {
        open.forEach(HttpExchange::close);
        open.clear();
    }
}

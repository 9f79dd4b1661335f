package safetoshare.site.published;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import safetoshare.site.publish.Headers;
import safetoshare.site.publish.Kind;

/**
 * A host that sends files exactly as they were published, with the headers asked for, and remembers what it was asked for.
 * The preview would not do: it adds a script of its own to every page. Nothing is used again unasked, so every view is a first.
 */
public final class PlainHost implements AutoCloseable {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String MISSING = "england/404.html";
    private static final Pattern PLACE =
            Pattern.compile("location ([=~]) (\\S+) \\{\\s*add_header Content-Security-Policy \"([^\"]*)\"");

    private static final int ANY_PORT = 0;

    private final Path top;
    private final HttpServer server;
    private final List<String> requests = new ArrayList<>();

    PlainHost(Path top) throws IOException {
        this(top, ANY_PORT);
    }

    private PlainHost(Path top, int port) throws IOException {
        this.top = top;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "plain host");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where the host is. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** One that takes the place of this one, which was closed. */
    PlainHost again() throws IOException {
        return new PlainHost(top, server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What was asked for since this was last called. */
    List<String> takeRequests() {
        synchronized (requests) {
            List<String> taken = List.copyOf(requests);
            requests.clear();
            return taken;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        synchronized (requests) {
            requests.add(path);
        }
        Path file = top.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
        Path found = Files.isDirectory(file) ? file.resolve("index.html") : file;
        if (found.startsWith(top) && Files.isRegularFile(found)) {
            String name = found.toString();
            send(exchange, 200, name.endsWith(".html") ? HTML : Kind.of(name).type(), found);
        } else {
            sendMissing(exchange);
        }
    }

    private void sendMissing(HttpExchange exchange) throws IOException {
        Path missing = top.resolve(MISSING);
        if (Files.exists(missing)) {
            send(exchange, 404, HTML, missing);
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    /** The policy with which the edition in which a file lies tells nginx to send it: that of the first place that fits. */
    private static String policy(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        while (!Files.exists(folder.resolve("_hosts"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        String told = Files.readString(folder.resolve("_hosts/nginx.conf"));
        String top = told.replaceFirst("(?s).*\nlocation (/\\S*) \\{.*", "$1");
        String path = top + folder.relativize(file).toString().replace('\\', '/');
        return PLACE.matcher(told)
                .results()
                .filter(place ->
                        place.group(1).equals("=") ? path.equals(place.group(2)) : path.matches(place.group(2)))
                .map(place -> place.group(3))
                .findFirst()
                .orElse(told.replaceFirst("(?s).*?Content-Security-Policy \"([^\"]*)\".*", "$1"));
    }

    private static void send(HttpExchange exchange, int status, String type, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Headers.ALL.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy(file));
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}

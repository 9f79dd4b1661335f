package safetoshare.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import safetoshare.site.publish.Headers;
import safetoshare.site.view.PocketSheet;

/** A preview of published editions, for this machine alone. */
public final class Preview implements AutoCloseable {
    /** What a page may ask for. In the preview every page asks the server whether to reload. */
    private static final String ASKS = "connect-src [^\";]*";

    private static final String FRAMES = "frame-ancestors 'none'";

    private static final String RELOAD_SCRIPT = "/~reload.js";
    private static final String RELOAD_EVENTS = "/~reload";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "xml", "application/xml",
            "txt", "text/plain; charset=utf-8",
            "vcf", "text/vcard; charset=utf-8",
            "webmanifest", "application/manifest+json");

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final Path site;
    private final HttpServer server;
    private final List<HttpExchange> listeners = new CopyOnWriteArrayList<>();

    /**
     * Starts the preview.
     *
     * @param site the folder of published editions
     * @param port the port on 127.0.0.1; 0 for any
     * @throws IOException if the port cannot be had
     */
    public Preview(Path site, int port) throws IOException {
        this.site = site.toRealPath();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where the preview is. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Tells every open page to load itself again. */
    public void reload() {
        List<HttpExchange> open = List.copyOf(listeners);
        listeners.removeAll(open);
        for (HttpExchange listener : open) {
            try (OutputStream out = listener.getResponseBody()) {
                out.write("data: reload\n\n".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                listener.close();
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!isForThisMachine(exchange)) {
            send(
                    exchange,
                    403,
                    "txt",
                    "This preview answers to 127.0.0.1 and localhost only.".getBytes(StandardCharsets.UTF_8));
        } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            send(exchange, 405, "txt", new byte[0]);
        } else if (RELOAD_EVENTS.equals(path)) {
            listen(exchange);
        } else if (RELOAD_SCRIPT.equals(path)) {
            String script = "new EventSource('" + RELOAD_EVENTS + "').onmessage=()=>location.reload()";
            send(exchange, 200, "js", script.getBytes(StandardCharsets.UTF_8));
        } else {
            file(exchange, path);
        }
    }

    /** A page elsewhere could name this address its own; the host that was asked for tells. */
    private static boolean isForThisMachine(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return host.matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?");
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().flush();
        listeners.add(exchange);
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Optional<Path> found = find(path);
        if (found.isPresent() && Files.isDirectory(found.get())) {
            exchange.getResponseHeaders().set("Location", path + "/");
            send(exchange, 301, "txt", new byte[0]);
        } else if (found.isPresent()) {
            send(exchange, 200, found.get());
        } else {
            Optional<Path> missing = find("/" + path.split("/", 3)[1] + "/404.html");
            if (missing.isPresent()) {
                send(exchange, 404, missing.get());
            } else {
                send(exchange, 404, "txt", "Not found".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The file or folder at a path, as long as it truly lies within the site and is published. */
    private Optional<Path> find(String path) {
        try {
            String name = path.endsWith("/") ? path + "index.html" : path;
            Path real = site.resolve(name.substring(1)).toRealPath();
            boolean hidden = site.relativize(real).toString().startsWith(".");
            return real.startsWith(site) && !hidden ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        byte[] bytes = Files.readAllBytes(file);
        // The pocket edition's own policy stands in it, and lets nothing else run there.
        boolean pocket = name.equals(PocketSheet.FILE);
        // What keeps a guide asks for pages as they are published.
        boolean kept = "empty".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest"));
        if (ending.equals("html") && !pocket && !kept) {
            String html = new String(bytes, StandardCharsets.UTF_8);
            String script = "<script src=\"" + RELOAD_SCRIPT + "\" defer></script>\n</head>";
            bytes = html.replace("</head>", script)
                    .replaceFirst(ASKS, "connect-src 'self'")
                    .getBytes(StandardCharsets.UTF_8);
        }
        send(exchange, status, ending, bytes, pocket ? FRAMES : Headers.POLICY);
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] bytes) throws IOException {
        send(exchange, status, ending, bytes, Headers.POLICY);
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] bytes, String policy)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        Headers.ALL.forEach(headers::set);
        headers.set("Content-Security-Policy", policy);
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
        if (!empty) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
        exchange.close();
    }
}

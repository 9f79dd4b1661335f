package safetoshare.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.publish.Headers;
import safetoshare.site.publish.Kind;
import safetoshare.site.source.Sha256;
import safetoshare.site.view.PocketSheet;

/** A preview of published editions, for this machine alone. It sends what hosts send, and a script that reloads the page. */
public final class Preview implements AutoCloseable {
    /** How editions name what they publish; what is hidden, or only for hosts, begins with another sign. */
    private static final Pattern PUBLISHED = Pattern.compile("(?:/[A-Za-z0-9][A-Za-z0-9._-]*+)+/?");

    private static final int LONGEST = 500;

    private static final Pattern CARRIED =
            Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");
    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String RELOAD_SCRIPT = "/~reload.js";
    private static final String RELOAD_EVENTS = "/~reload";
    private static final String RELOAD =
            "new EventSource('" + RELOAD_EVENTS + "').onmessage=({data})=>data==='reload'&&location.reload()";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int WAITING = 64;

    private final Path site;
    private final HttpServer server;
    private final ExecutorService threads;
    private final List<String> names;
    private final Listeners listeners = new Listeners();

    /**
     * Starts the preview.
     *
     * @param site the folder of published editions
     * @param port the port on 127.0.0.1; 0 for any
     * @throws IOException if the port cannot be had
     */
    public Preview(Path site, int port) throws IOException {
        Limits.set();
        this.site = site.toRealPath();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), WAITING);
        int given = server.getAddress().getPort();
        names = List.of("127.0.0.1:" + given, "localhost:" + given, "[::1]:" + given);
        threads = Executors.newFixedThreadPool(Limits.THREADS, work -> {
            Thread thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try {
                answer(exchange);
            } catch (RuntimeException | Error fault) {
                // Else the server would leave the connection as it is.
                exchange.close();
                throw fault;
            }
        });
        server.start();
    }

    /** Where the preview is. */
    public String address() {
        return "http://" + names.get(0) + "/";
    }

    /** Tells every open page to load itself again. */
    public void reload() {
        listeners.reload();
    }

    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().replaceFirst("\\?.*", "");
        if (!isForThisMachine(exchange)) {
            refuse(exchange, 421, "This preview answers to " + String.join(" and ", names.subList(0, 2)) + " only.");
        } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            refuse(exchange, 405, "This preview can only be read.");
        } else if (hasBody(exchange)) {
            refuse(exchange, 413, "This preview takes nothing.");
        } else {
            // Nothing is there, and only what has been read to its end is followed by another request.
            exchange.getRequestBody().readAllBytes();
            give(exchange, path);
        }
    }

    private void give(HttpExchange exchange, String path) throws IOException {
        if (RELOAD_EVENTS.equals(path)) {
            head(exchange, "text/event-stream", Kind.NOTHING);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            listeners.add(exchange);
        } else if (RELOAD_SCRIPT.equals(path)) {
            send(
                    exchange,
                    200,
                    RELOAD.getBytes(StandardCharsets.UTF_8),
                    Kind.of(path).type(),
                    Kind.NOTHING);
        } else {
            file(exchange, path);
        }
    }

    /** A page elsewhere could name this address its own; the host that was asked for tells, and must be told once. */
    private boolean isForThisMachine(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        URI target = exchange.getRequestURI();
        return hosts.size() == 1 && names.contains(hosts.get(0)) && target.getRawAuthority() == null;
    }

    private static boolean hasBody(HttpExchange exchange) {
        return exchange.getRequestHeaders().containsKey("Transfer-Encoding")
                || !exchange.getRequestHeaders()
                        .getOrDefault("Content-Length", List.of("0"))
                        .equals(List.of("0"));
    }

    private void refuse(HttpExchange exchange, int status, String why) throws IOException {
        exchange.getResponseHeaders().set("Connection", "close");
        send(exchange, status, why.getBytes(StandardCharsets.UTF_8), TEXT, Kind.NOTHING);
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Optional<Path> found = find(path);
        if (found.isPresent() && Files.isDirectory(found.get())) {
            exchange.getResponseHeaders().set("Location", path + "/");
            send(exchange, 301, new byte[0], TEXT, Kind.NOTHING);
        } else if (found.isPresent()) {
            send(exchange, 200, found.get());
        } else {
            Optional<Path> missing = find("/" + path.split("/", 3)[path.startsWith("/") ? 1 : 0] + "/404.html");
            if (missing.isPresent()) {
                send(exchange, 404, missing.get());
            } else {
                send(exchange, 404, "Not found".getBytes(StandardCharsets.UTF_8), TEXT, Kind.NOTHING);
            }
        }
    }

    /** The file or folder at a path as it was sent, as long as it truly lies within the site and is published. */
    private Optional<Path> find(String path) {
        if (path.length() > LONGEST || !PUBLISHED.matcher(path).matches()) {
            return Optional.empty();
        }
        try {
            String name = path.endsWith("/") ? path + "index.html" : path;
            Path real = site.resolve(name.substring(1)).toRealPath();
            String way = "/" + site.relativize(real).toString().replace('\\', '/');
            return real.startsWith(site) && PUBLISHED.matcher(way).matches() ? Optional.of(real) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void send(HttpExchange exchange, int status, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Path way = site.relativize(file);
        String name = way.subpath(1, Math.max(2, way.getNameCount())).toString().replace('\\', '/');
        if (!name.endsWith(".html")) {
            Kind kind = Kind.of(name);
            send(exchange, status, bytes, kind.type(), kind.policy());
            return;
        }
        String html = new String(bytes, StandardCharsets.UTF_8);
        Matcher carried = CARRIED.matcher(html);
        String policy = carried.find() ? carried.group(1) : "default-src 'none'";
        // What keeps a guide asks for pages as they are published, and nothing else runs in the pocket edition.
        boolean kept = "empty".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest"));
        if (!kept && !name.equals(PocketSheet.FILE)) {
            String reloading = reloading(policy);
            html = html.replace("content=\"" + policy + "\"", "content=\"" + reloading + "\"")
                    .replace("</head>", "<script src=\"" + RELOAD_SCRIPT + "\" defer></script>\n</head>");
            policy = reloading;
        }
        send(exchange, status, html.getBytes(StandardCharsets.UTF_8), HTML, policy + Kind.UNFRAMED);
    }

    /** A page's policy, which lets it ask the preview whether to reload besides. */
    private static String reloading(String policy) {
        String scripts = policy.contains("script-src") ? policy : policy + "; script-src 'self'";
        return scripts.replaceFirst("; connect-src [^;]*", "") + "; connect-src 'self'";
    }

    private static void head(HttpExchange exchange, String type, String policy) {
        Headers.ALL.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set(Headers.POLICY, policy);
        exchange.getResponseHeaders().set("Content-Type", type);
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes, String type, String policy)
            throws IOException {
        head(exchange, type, policy);
        String tag = "\"" + HexFormat.of().formatHex(Sha256.of(bytes)) + "\"";
        if (status == 200) {
            exchange.getResponseHeaders().set("ETag", tag);
        }
        boolean held = status == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        boolean bare = held || bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        if (bare && !held) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
        }
        exchange.sendResponseHeaders(held ? 304 : status, bare ? -1 : bytes.length);
        if (!bare) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
        exchange.close();
    }
}

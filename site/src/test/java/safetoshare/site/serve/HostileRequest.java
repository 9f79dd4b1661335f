package safetoshare.site.serve;

import java.util.List;
import java.util.stream.Stream;

/**
 * A request that no browser sends for a page of ours.
 *
 * @param name what it is
 * @param text the request, HOST standing for the name of this machine with the port, and PORT for the port
 * @param statuses what may be answered
 */
record HostileRequest(String name, String text, List<Integer> statuses) {
    /** The connection is ended without an answer. */
    static final int NONE = 0;

    static String get(String target, String... headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: HOST\r\n" + String.join("", headers) + "Connection: close\r\n\r\n";
    }

    private static HostileRequest request(String name, String text, Integer... statuses) {
        return new HostileRequest(name, text, List.of(statuses));
    }

    static Stream<HostileRequest> all() {
        return Stream.of(paths(), methods(), hosts(), heads(), bodies()).flatMap(each -> each);
    }

    /** Whatever a path is made of, it leads nowhere. */
    private static Stream<HostileRequest> paths() {
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

    private static Stream<HostileRequest> methods() {
        Stream<String> known =
                Stream.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "get", "GETS", "X");
        Stream<HostileRequest> refused =
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
    private static Stream<HostileRequest> hosts() {
        Stream<HostileRequest> others = Stream.of(
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

    private static Stream<HostileRequest> heads() {
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
    private static Stream<HostileRequest> bodies() {
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
}

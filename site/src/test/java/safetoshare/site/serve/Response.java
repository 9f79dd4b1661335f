package safetoshare.site.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a server answers to a request sent as it is written, which a client library would first tidy.
 *
 * @param status the status
 * @param headers the headers, their names in lower case
 * @param body the body
 */
record Response(int status, Map<String, String> headers, String body) {
    private static final int TIMEOUT_MILLIS = 20_000;

    /** A connection to a server, on which a request has been sent. */
    static Socket send(String address, String method, String target, String host) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
        socket.setSoTimeout(TIMEOUT_MILLIS);
        String request = method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** Asks a server and waits for its whole answer. */
    static Response to(String address, String method, String target, String host) throws IOException {
        try (Socket socket = send(address, method, target, host)) {
            BufferedReader in = reader(socket);
            Response head = head(in);
            return new Response(head.status(), head.headers(), in.lines().collect(Collectors.joining("\n")));
        }
    }

    static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Reads the status and headers of an answer. */
    static Response head(BufferedReader in) throws IOException {
        int status = Integer.parseInt(in.readLine().split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Response(status, headers, "");
    }

    /** A header's value, or no words if it was not sent. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}

package safetoshare.site.hosts;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that hosts run, started with what an edition says to it. Each starts in the background once it listens. */
enum RealHost {
    NGINX {
        @Override
        List<String> start(Path program, Path folder) {
            return List.of(program.toString(), "-c", folder.resolve("config").toString(), "-e", "stderr");
        }

        @Override
        List<String> stop(Path program, Path folder) {
            return List.of(program.toString(), "-c", folder.resolve("config").toString(), "-e", "stderr", "-s", "stop");
        }

        @Override
        String config(Path folder, Path site, int port) {
            String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                    .map(each -> each + "_temp_path " + folder.resolve(each) + ";\n")
                    .reduce("", String::concat);
            return "pid " + folder.resolve("pid") + ";\nevents { }\nhttp {\naccess_log off;\n" + temporary
                    + "server {\nlisten 127.0.0.1:" + port + ";\nroot " + site + ";\ninclude " + site
                    + "/england/_hosts/nginx.conf;\n}\n}\n";
        }
    },
    CADDY {
        @Override
        List<String> start(Path program, Path folder) {
            return List.of(
                    program.toString(), "start", "--adapter", "caddyfile", "--config", folder.resolve("config") + "");
        }

        @Override
        List<String> stop(Path program, Path folder) {
            return List.of(program.toString(), "stop", "--address", "unix/" + folder.resolve("admin"));
        }

        @Override
        String config(Path folder, Path site, int port) {
            return "{\n\tadmin unix/" + folder.resolve("admin") + "\n}\nhttp://127.0.0.1:" + port + " {\n\troot * "
                    + site + "\n\timport " + site + "/england/_hosts/Caddyfile\n}\n";
        }
    };

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    abstract List<String> start(Path program, Path folder);

    abstract List<String> stop(Path program, Path folder);

    abstract String config(Path folder, Path site, int port);

    /**
     * A program that runs.
     *
     * @param host which
     * @param program where the program is
     * @param folder what it writes, and what it was told
     * @param port where it listens
     */
    record Running(RealHost host, Path program, Path folder, int port) implements AutoCloseable {
        /** What it answers when asked for a path, with some headers. */
        HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }

        @Override
        public void close() throws IOException {
            run(host.stop(program, folder), folder);
        }
    }

    /**
     * Starts it, or leaves out the test with a reason where it is not installed; builds for all to see have it.
     *
     * @param folder an empty folder
     * @param site the folder of published editions
     */
    Running startIn(Path folder, Path site) throws IOException {
        Optional<Path> program = program();
        if (program.isEmpty() && System.getenv("CI") == null) {
            abort("The program " + name().toLowerCase(java.util.Locale.ROOT)
                    + " is not installed, so it is not tested.");
        }
        int port = freePort();
        Files.writeString(folder.resolve("config"), config(folder, site, port));
        run(start(program.orElseThrow(), folder), folder);
        return new Running(this, program.orElseThrow(), folder, port);
    }

    private Optional<Path> program() {
        String name = name().toLowerCase(java.util.Locale.ROOT);
        String path = System.getenv().getOrDefault("PATH", "") + java.io.File.pathSeparator + "/usr/sbin";
        return Stream.of(path.split(java.io.File.pathSeparator, -1))
                .map(each -> Path.of(each, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command, Path folder) throws IOException {
        Path said = folder.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment()
                .putAll(Map.of("HOME", folder + "", "XDG_CONFIG_HOME", folder + "", "XDG_DATA_HOME", folder + ""));
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(command + " failed:\n" + Files.readString(said));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

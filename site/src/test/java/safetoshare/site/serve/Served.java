package safetoshare.site.serve;

import java.io.IOException;
import java.nio.file.Path;

/** Serves a folder of editions until it is ended, and prints where. */
final class Served {
    private Served() {}

    /** Serves the one folder that is named. */
    public static void main(String[] args) throws IOException {
        System.out.println(new Preview(Path.of(args[0]), 0).address());
    }
}

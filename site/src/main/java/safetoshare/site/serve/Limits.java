package safetoshare.site.serve;

import java.util.Map;

/**
 * What the server of the JDK takes from a client at most. It reads these once, when it is first used; what the command line sets
 * stays.
 */
final class Limits {
    /** How many requests are worked on at once. Open pages that wait for a reload take none of these. */
    static final int THREADS = 16;

    private static final Map<String, String> OURS = Map.of(
            "sun.net.httpserver.maxReqHeaderSize", "16384",
            "sun.net.httpserver.maxReqHeaders", "60",
            // Seconds until a request must be here, and until its answer must be taken.
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.maxRspTime", "60",
            "sun.net.httpserver.idleInterval", "30",
            "sun.net.httpserver.maxIdleConnections", "32",
            "jdk.httpserver.maxConnections", "128",
            // What comes after a request's head is not waited for.
            "sun.net.httpserver.drainAmount", "0");

    private Limits() {}

    static void set() {
        OURS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
    }
}

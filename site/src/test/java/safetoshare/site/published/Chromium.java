package safetoshare.site.published;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The installed Chromium, started once for all tests. */
public final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String MISSING = "There is no Chromium here. Install it (apt-get install chromium), or name"
            + " its program in the environment variable CHROMIUM.";

    private static @Nullable Browser browser;

    private Chromium() {}

    /** The browser, started when first asked for; it ends with this Java machine. */
    public static synchronized Browser browser() {
        if (browser == null) {
            browser = start(List.of());
        }
        return browser;
    }

    /** Another one, which keeps the pages that one leaves for its back button, as browsers do outside tests. */
    public static Browser keepingPages() {
        return start(List.of("--disable-back-forward-cache"));
    }

    private static Browser start(List<String> without) {
        Path program = program();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setIgnoreDefaultArgs(without)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
    }

    private static Path program() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> places = named == null ? NAMES.stream().flatMap(Chromium::onPath) : Stream.of(Path.of(named));
        return places.filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException(MISSING));
    }

    private static Stream<Path> onPath(String name) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name));
    }
}

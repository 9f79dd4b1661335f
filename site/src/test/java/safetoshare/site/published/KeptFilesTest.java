package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the worker is told to keep is what is published, and the browser would take the guide among its programs. */
class KeptFilesTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final String PAGE = "take-with-you/index.html";

    private static JsonObject kept() {
        String line = SITE.text("sw.js").lines().findFirst().orElseThrow();
        return json(line.replaceFirst("^const guide = (.*);$", "$1")).getAsJsonObject("files");
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    @Test
    void everyPageAndWhatPagesLoadIsKeptByWhatIsInIt() throws Exception {
        JsonObject files = kept();
        List<String> names = new ArrayList<>();
        long bytes = 0;
        for (String name : files.keySet()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SITE.bytes(name));
            assertThat(files.get(name).getAsString())
                    .as(name)
                    .isEqualTo("sha256-" + Base64.getEncoder().encodeToString(digest));
            names.add(name);
            bytes += SITE.bytes(name).length;
        }
        List<String> pages = new ArrayList<>(SITE.pages());
        pages.removeAll(List.of("404.html", "pocket.html"));
        assertThat(names)
                .containsAll(pages)
                .contains("assets/site.css", "assets/checker.js", "checker/flow.js", "checker/flowchart.svg")
                .contains("search/index.js", "assets/renew.js")
                .doesNotContain("sw.js", "404.html", "guide.pdf", "pocket.html", "build.json")
                .isSorted();
        String told = SITE.text("assets/keep.js").lines().findFirst().orElseThrow();
        long own = told.length() + 1;
        assertThat(told).isEqualTo("const kept = { bytes: %d, pages: %d };", bytes - own, pages.size());
    }

    @Test
    void theBrowserFindsNothingAgainstPuttingItAmongItsPrograms() {
        try (Visit visit = Visitor.at(Visitor.PHONE).opens(PAGE)) {
            CDPSession session = visit.context().newCDPSession(visit.page());
            assertThat(session.send("Page.getAppManifest").getAsJsonArray("errors"))
                    .isEmpty();
            JsonObject faults = session.send("Page.getInstallabilityErrors");
            // Every test has a window of its own that keeps nothing, in which no browser would.
            assertThat(faults.getAsJsonArray("installabilityErrors"))
                    .allMatch(each -> each.toString().contains("\"in-incognito\""));
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void theManifestTellsOfTheEdition() {
        JsonObject manifest = json(SITE.text("app.webmanifest"));
        assertThat(manifest.get("id").getAsString()).isEqualTo("/england/");
        assertThat(manifest.get("name").getAsString()).isEqualTo("Safe to Share: England edition");
        assertThat(manifest.get("start_url").getAsString()).isEqualTo("./");
        JsonObject branded = json(PublishedSite.of("derby-city").text("app.webmanifest"));
        assertThat(branded.get("theme_color").getAsString()).isEqualTo("#7a3b1e");
        assertThat(SITE.pages().stream()
                        .filter(page -> !SITE.document(page)
                                .select("link[rel=manifest]")
                                .isEmpty()))
                .containsExactly(PAGE);
    }
}

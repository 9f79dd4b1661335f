package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader must wait for stays small, as compressed by Brotli, or by gzip where there is no Brotli. */
class BudgetTest {
    private static final PublishedSite SITE = PublishedSite.england();
    private static final List<String> FRAME = List.of("assets/site.css", "assets/icon.svg");
    private static final int FLOW = 6_000;
    private static final int FLOWCHART = 10_000;
    private static final int CHECKER = 30_000;
    private static final int GUIDANCE = 25_000;
    private static final int SEARCH = 15_000;

    /** The register holds every law and document that the guide relies on, and the check every question of the course. */
    private static final Map<String, Integer> LARGE =
            Map.of("law/index.html", 28_000, "course/check/index.html", 32_500);

    private static final int FURTHER = 10_000;

    /** What the search page loads for its first answers, beside what it shows. */
    private static final List<String> FINDING = List.of("search/index.js", "assets/find.js", "assets/search.js");

    private static final double GZIP_ALLOWANCE = 1.2;

    static List<String> pages() {
        return SITE.pages().stream()
                .filter(page -> !page.equals(PublishedSite.CHECKER))
                .toList();
    }

    @Test
    void theCompiledFlowIsSmall() throws IOException {
        require(FLOW, List.of("checker/flow.js"));
    }

    @Test
    void theFlowchartIsSmall() throws IOException {
        require(FLOWCHART, List.of("checker/flowchart.svg"));
    }

    @Test
    void theCheckerIsSmallInAll() throws IOException {
        require(
                CHECKER,
                List.of(
                        PublishedSite.CHECKER,
                        FRAME.get(0),
                        FRAME.get(1),
                        "assets/checker.js",
                        "assets/record.js",
                        "checker/flow.js"));
    }

    @Test
    void theSearchIsSmallInAll() throws IOException {
        require(SEARCH, FINDING);
        require(FURTHER, List.of("search/further.js"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFirstViewOfAPageIsSmall(String page) throws IOException {
        Stream<String> loaded = SITE.document(page).select("link[rel=stylesheet], link[rel=icon], script").stream()
                .map(each -> each.attr("href") + each.attr("src"))
                .filter(file -> !file.contains("search/") && !FINDING.contains(file.replace("../", "")))
                .map(file -> file.replaceFirst("^.*?(?=assets/)", ""));
        require(
                LARGE.getOrDefault(page, GUIDANCE),
                Stream.concat(Stream.of(page), loaded).toList());
    }

    /** What a file takes on its way, as compressed by Brotli, or by gzip where there is no Brotli. */
    static int size(byte[] bytes) throws IOException {
        return Brotli4jLoader.isAvailable() ? brotli(bytes) : gzip(bytes);
    }

    /** What the page of the checker may take on its way with all that it loads. */
    static int checker() {
        return Brotli4jLoader.isAvailable() ? CHECKER : (int) (CHECKER * GZIP_ALLOWANCE);
    }

    private static void require(int budget, List<String> files) throws IOException {
        boolean brotli = Brotli4jLoader.isAvailable();
        StringBuilder sizes = new StringBuilder();
        int total = 0;
        for (String file : files) {
            int size = size(SITE.bytes(file));
            sizes.append(file).append(' ').append(size).append(", ");
            total += size;
        }
        assertThat(total)
                .as("%stogether %d bytes as %s", sizes, total, brotli ? "brotli" : "gzip")
                .isLessThanOrEqualTo(brotli ? budget : (int) (budget * GZIP_ALLOWANCE));
    }

    private static int brotli(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, new Encoder.Parameters().setQuality(11)).length;
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}

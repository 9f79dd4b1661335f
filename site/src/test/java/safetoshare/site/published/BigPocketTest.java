package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.view.Sheet;
import safetoshare.site.work.WorkFolder;

/** Of a guide that is too big for one pocket edition, the pages that are needed least are left to the website. */
class BigPocketTest {
    private static final int MOST = 300_000;
    private static final int LONG = 30_000;
    private static final String BASE = "https://guide.example/";
    private static final List<String> EMPTY = List.of(
            "assets/site.css",
            "assets/contacts.css",
            "assets/law.css",
            "assets/search.css",
            "assets/changes.css",
            "assets/flowchart.css",
            "assets/contacts.js",
            "assets/law.js",
            "assets/changes.js",
            "assets/find.js",
            "assets/search.js",
            "assets/record.js",
            "assets/checker.js",
            "checker/flow.js",
            "pocket.css",
            "unpack.js",
            "pocket.js");

    @TempDir
    private Path folder;

    private WorkFolder work;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, byte[]> pages = new HashMap<>();

    @BeforeEach
    void bake() {
        work = WorkFolder.of(folder.resolve("edition"), () -> {});
        for (String file : EMPTY) {
            work.write(file, "");
        }
        work.write("search/index.js", "``");
        work.write("search/further.js", "``");
        add(
                "pocket.html",
                "pocket",
                "<meta content=\"\"><style></style><main id=main></main><!--packed--><!--list--><!--pages-->");
    }

    @AfterEach
    void clear() {
        work.close();
    }

    private void add(String file, String type, String html) {
        sheets.add(new Sheet(file, type, "Title", "", false, Map.of()));
        pages.put(file, html.getBytes(StandardCharsets.UTF_8));
    }

    /** Pages of text that can hardly be made smaller, each named by its number. */
    private void addLong(int number, String folder, String type) {
        for (int i = 0; i < number; i++) {
            StringBuilder text = new StringBuilder("<main>");
            new Random(sheets.size()).ints(LONG, 'A', 'Z' + 1).forEach(text::appendCodePoint);
            add(folder + i + "/index.html", type, text + "</main>");
        }
    }

    private Document pocket() throws IOException {
        new safetoshare.site.pocket.PocketFile(work, work.path()).write(sheets, pages, BASE);
        String file = Files.readString(work.path().resolve("pocket.html"));
        assertThat(file).hasSizeBetween(MOST / 2, MOST);
        return PocketFile.of(file).document();
    }

    @Test
    void workedExamplesAreLeftOutFirstAndLinksLeadToTheWebsite() throws IOException {
        addLong(12, "examples/", "example");
        add(
                "index.html",
                "home",
                "<main><a href=\"examples/0/index.html\"></a><a href=\"examples/11/index.html\"></a></main>");
        addLong(4, "guidance-", "page");
        Document pocket = pocket();
        assertThat(pocket.select(".leaf").eachAttr("id"))
                .contains("/", "guidance-0/", "guidance-3/", "examples/0/")
                .doesNotContain("examples/11/");
        assertThat(pocket.select("a[href]").eachAttr("href")).contains(BASE + "examples/11/");
    }

    @Test
    void thenThePagesThatComeLastAndNeverThoseWithAScript() throws IOException {
        addLong(20, "guidance-", "page");
        addLong(1, "examples/", "example");
        add("index.html", "home", "<main></main>");
        assertThat(pocket().select(".leaf").eachAttr("id"))
                .contains("/", "guidance-0/")
                .doesNotContain("guidance-19/", "examples/0/");
    }
}

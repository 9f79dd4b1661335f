package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safetoshare.site.Proof;
import safetoshare.site.hostile.HostileSite;

/** Whatever of a hostile edition is published, the browser finds nothing in it to run, to fetch or to refuse. */
class HostileTextsInChromiumTest {
    private static final HostileSite SITE = HostileSite.get();
    private static final String MAIN = "(?s).*<main[^>]*>(.*)</main>.*";

    @Test
    void theBrowserHasNothingToReportOfAllOfItOnOnePage() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : SITE.published()) {
            for (Path page : pages(folder)) {
                all.append(Files.readString(page).replaceFirst(MAIN, "$1"));
            }
        }
        Path page = SITE.published().get(0).resolve("combined.html");
        String frame = Files.readString(page.resolveSibling("index.html"));
        int from = frame.indexOf('>', frame.indexOf("<main")) + 1;
        Files.writeString(page, frame.substring(0, from) + all + frame.substring(frame.indexOf("</main>")));
        String top = new PlainHost(SITE.folder()).address();
        try (Visit visit = Visitor.at(Visitor.DESK)
                .opensAddress(top + SITE.folder().relativize(page).toString().replace('\\', '/'))) {
            assertThat(visit.page().content()).contains("hostile()");
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.addresses()).hasSize(1);
            assertThat(visit.requests()).allMatch(address -> address.startsWith(top));
        }
    }

    @Test
    void everyPageOfEveryHostileEditionRunsAsksForAndBreaksNothing() throws IOException {
        int opened = 0;
        for (Path folder : SITE.published()) {
            List<Path> pages = pages(folder);
            HostilePages.open(Objects.requireNonNull(folder.getParent()), pages);
            opened += pages.size();
        }
        Proof.row(
                "93-hostile-pages",
                "Pages of hostile editions opened in Chromium",
                String.format(Locale.UK, HostilePages.NOTHING, opened));
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html") && !file.endsWith("pocket.html"))
                    .sorted()
                    .toList();
        }
    }
}

package safetoshare.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import safetoshare.site.CommandRun;
import safetoshare.site.build.Project;

/**
 * A pack as it was written.
 *
 * @param html its HTML
 * @param pdf its PDF
 */
public record Pack(String html, byte[] pdf) {
    /** The day of every pack that tests write. */
    public static final String DAY = "2026-11-22";

    /** Writes a pack of the edition for England. */
    public static Pack of(Project project, Path out, String... more) {
        String[] line = Stream.concat(
                        Stream.of("review-pack", "--edition", "england", "--as-at", DAY, "--out", out.toString()),
                        Arrays.stream(more))
                .toArray(String[]::new);
        CommandRun run = CommandRun.of(project, line);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .containsExactly(
                        "England: " + out.resolve("england/review-pack.html"),
                        "England: " + out.resolve("england/review-pack.pdf"));
        return in(out);
    }

    /** The pack of the edition for England in a folder of packs. */
    static Pack in(Path out) {
        try {
            return new Pack(
                    Files.readString(out.resolve("england/review-pack.html")),
                    Files.readAllBytes(out.resolve("england/review-pack.pdf")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document page() {
        return Jsoup.parse(html);
    }

    /** The part below a heading, named by its id. */
    Element part(String id) {
        Element heading = page().getElementById(id);
        assertThat(heading).as(id).isNotNull();
        return heading.closest("section");
    }

    /** Every table as rows of cells. */
    List<List<List<String>>> tables() {
        return page().select("table").stream().map(Pack::rows).toList();
    }

    /** A table as rows of cells. */
    static List<List<String>> rows(Element table) {
        return table.select("tr").stream()
                .map(row -> row.select("> th, > td").stream().map(Element::text).toList())
                .toList();
    }

    /** What has changed in the wording: the subject, what of it, and how. */
    List<String> rewordings() {
        List<String> changes = new ArrayList<>();
        for (Element changed : page().select(".changed")) {
            String subject = changed.select("h3").text().replaceFirst("^3\\.\\d+ ", "");
            for (Element each : changed.select("dl > div")) {
                each.select(".mark").remove();
                each.select("del").forEach(words -> words.text("[" + words.text() + "]"));
                each.select("ins").forEach(words -> words.text("{" + words.text() + "}"));
                changes.add(subject + " / " + each.select("dt").text() + " / "
                        + each.select("dd").text());
            }
        }
        return changes;
    }
}

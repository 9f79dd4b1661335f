package safetoshare.site.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import safetoshare.site.content.Guide;
import safetoshare.site.source.Sha256;
import safetoshare.site.work.WorkFolder;

/**
 * What a browser keeps of an edition for a reader who asks it to: every file that a reader needs, each told by its SHA-256, so
 * that a version is kept whole or not at all. The list stands in the worker itself: browsers look whether that has changed.
 */
final class KeptCopy {
    /** What a reader needs. The pocket edition is a copy of its own, and the other page is for addresses that have none. */
    private static final Pattern NEEDED =
            Pattern.compile("(?!404\\.html|pocket\\.html).*\\.(html|css|js|svg|vcf)|assets/logo\\.png");

    private static final String WORKER = "sw.js";
    private static final String ASKING = "assets/keep.js";
    private static final List<String> WORDS = List.of("kept", "old", "updated", "newer", "show");
    private static final int VERSION_LETTERS = 16;

    private final WorkFolder work;
    private final Path baked;
    private final Guide guide;
    private final LocalDate asAt;

    private KeptCopy(WorkFolder work, Guide guide, LocalDate asAt) {
        this.work = work;
        this.baked = work.path();
        this.guide = guide;
        this.asAt = asAt;
    }

    /**
     * Writes the worker that keeps an edition, and what the page tells that offers it.
     *
     * @param pages the SHA-256 of each page, by file
     */
    static void write(WorkFolder work, Guide guide, LocalDate asAt, Map<String, byte[]> pages) throws IOException {
        new KeptCopy(work, guide, asAt).write(pages);
    }

    private void write(Map<String, byte[]> pages) throws IOException {
        Path staged = baked.resolve("assets").resolve(WORKER);
        String worker = Files.readString(staged);
        Files.delete(staged);
        List<String> needed = needed();
        long bytes = 0;
        for (String file : needed) {
            bytes += Files.size(baked.resolve(file));
        }
        long count = needed.stream().filter(file -> file.endsWith(".html")).count();
        work.write(
                ASKING,
                "const kept = { bytes: " + bytes + ", pages: " + count + " };\n"
                        + Files.readString(baked.resolve(ASKING)));
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String file : needed) {
            byte[] known = pages.get(file);
            files.put(file, known == null ? Sha256.of(Files.readAllBytes(baked.resolve(file))) : known);
        }
        String unnamed = json(files, "") + worker;
        String version = HexFormat.of()
                .formatHex(Sha256.of(unnamed.getBytes(StandardCharsets.UTF_8)))
                .substring(0, VERSION_LETTERS);
        work.write(WORKER, "const guide = " + json(files, version) + ";\n" + worker);
    }

    private List<String> needed() throws IOException {
        try (Stream<Path> files = Files.walk(baked)) {
            return files.map(file -> baked.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> NEEDED.matcher(file).matches())
                    .sorted()
                    .toList();
        }
    }

    private String json(SortedMap<String, byte[]> files, String version) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", version);
            json.writeStringField("asAt", asAt.toString());
            json.writeStringField("reviewBy", guide.firstReview().toString());
            json.writeStringField("language", guide.edition().language());
            json.writeObjectFieldStart("words");
            for (String word : WORDS) {
                json.writeStringField(word, StringEscapeUtils.escapeHtml4(guide.word("kept-" + word, Map.of())));
            }
            json.writeEndObject();
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                json.writeStringField(
                        file.getKey(), "sha256-" + Base64.getEncoder().encodeToString(file.getValue()));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }
}

package safetoshare.site.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tukaani.xz.LZMAInputStream;

/**
 * A pocket edition, unpacked by another reader than its own.
 *
 * @param html the file
 * @param shared what is packed first: pages, then scripts
 * @param own what is packed after it: pages, then what a search reads
 */
record PocketFile(String html, String shared, String own) {
    private static final Pattern PACKED = Pattern.compile(
            "<script type=\"text/plain\" id=\"packed-(?:shared|own)\" data-size=\"(\\d+)\">([^<]*)</script>");

    static PocketFile of(String html) throws IOException {
        MatchResult[] packed = PACKED.matcher(html).results().toArray(MatchResult[]::new);
        byte[] shared = unpacked(packed[0], new byte[0]);
        byte[] own = unpacked(packed[1], shared);
        return new PocketFile(
                html, new String(shared, StandardCharsets.UTF_8), new String(own, StandardCharsets.UTF_8));
    }

    private static byte[] unpacked(MatchResult packed, byte[] before) throws IOException {
        String signs = packed.group(2).replaceAll("\\s", "").replace('~', '<');
        ByteBuffer bytes = ByteBuffer.allocate(signs.length() / 5 * 4);
        for (int i = 0; i < signs.length(); i += 5) {
            long value = 0;
            for (int j = i; j < i + 5; j++) {
                value = value * 85 + signs.charAt(j) - '(';
            }
            bytes.putInt((int) value);
        }
        int size = Integer.parseInt(packed.group(1));
        // Told how long the text is, it would forget as much of what stood before it.
        try (LZMAInputStream lzma =
                new LZMAInputStream(new ByteArrayInputStream(bytes.array()), -1, 4, 0, 0, 1 << 21, before)) {
            return lzma.readNBytes(size);
        }
    }

    /** The script that unpacks and shows pages. */
    String script() {
        int start = html.lastIndexOf("<script>") + "<script>".length();
        return html.substring(start, html.indexOf("</script>", start));
    }

    /** The scripts of pages. */
    String scripts() {
        return shared.substring(shared.indexOf("<!--scripts-->") + "<!--scripts-->".length());
    }

    /** The file with its pages unpacked in the place of their plain copies. */
    Document document() {
        Document document = Jsoup.parse(html);
        document.select("[data-plain]").remove();
        Objects.requireNonNull(document.getElementById("main"))
                .append(shared.substring(0, shared.indexOf("<!--scripts-->"))
                        + own.substring(0, own.indexOf("<!--index-->")));
        return document;
    }
}

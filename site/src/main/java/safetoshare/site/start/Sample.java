package safetoshare.site.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a new edition, with names in square brackets to fill in.
 *
 * @param text what it says
 */
record Sample(String text) {
    private static final Pattern NAME = Pattern.compile("\\[([a-z-]+)]");

    /** The sample for a file of that name. */
    static Sample of(String file) {
        try (InputStream in = Sample.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + file);
            }
            return new Sample(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with its names filled in; brackets round other words stay, for they are lists and links. */
    String with(Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** Words as YAML holds them whatever stands in them. */
    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

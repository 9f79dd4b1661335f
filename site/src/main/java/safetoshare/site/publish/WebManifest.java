package safetoshare.site.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Guide;

/** What a device is told of an edition that its reader puts among the device's own programs. */
public final class WebManifest {
    private static final String FILE = "app.webmanifest";

    private WebManifest() {}

    /** The file of an edition, by the way from its top to it. */
    public static Map<String, String> of(Guide guide) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            write(json, guide);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(FILE, text.toString().replace("\r\n", "\n") + "\n");
    }

    private static void write(JsonGenerator json, Guide guide) throws IOException {
        Edition edition = guide.edition();
        String site = guide.word("site-name", Map.of());
        json.writeStartObject();
        // Resolved against the host's top, so that two editions of one host are two programs.
        json.writeStringField("id", URI.create(edition.base()).getPath());
        json.writeStringField("name", site + ": " + guide.word("edition", Map.of("name", edition.name())));
        json.writeStringField("short_name", site);
        json.writeStringField("lang", edition.language());
        json.writeStringField("start_url", "./");
        json.writeStringField("scope", "./");
        json.writeStringField("display", "standalone");
        json.writeArrayFieldStart("display_override");
        json.writeString("minimal-ui");
        json.writeEndArray();
        json.writeStringField("theme_color", edition.colour());
        json.writeStringField("background_color", "#ffffff");
        json.writeArrayFieldStart("icons");
        json.writeStartObject();
        json.writeStringField("src", "assets/icon.svg");
        json.writeStringField("sizes", "any");
        json.writeStringField("type", "image/svg+xml");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}

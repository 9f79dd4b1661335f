package safetoshare.site.release;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How an imprint is written in {@code build.json}, and read from it. */
public final class ImprintFile {
    private static final String TEXTS = "texts";
    private static final String FACTS = "facts";
    private static final String ENTRIES = "entries";

    private ImprintFile() {}

    /** Writes an imprint as fields of the object that is being written. */
    public static void write(Imprint imprint, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(TEXTS);
        for (Map.Entry<String, Imprint.Text> text : imprint.texts().entrySet()) {
            json.writeObjectFieldStart(text.getKey());
            for (Map.Entry<String, Imprint.Section> section :
                    text.getValue().sections().entrySet()) {
                write(section.getKey(), fingerprints(section.getValue()), json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart(FACTS);
        for (Map.Entry<String, String> fact : imprint.facts().entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
        write(ENTRIES, imprint.entries(), json);
    }

    private static void write(String name, Iterable<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A section as a list: the words that readers see, then each layer and what it wrote. */
    private static List<String> fingerprints(Imprint.Section section) {
        List<String> fingerprints = new ArrayList<>(List.of(section.words()));
        section.written().forEach((layer, written) -> fingerprints.add(layer + " " + written));
        return fingerprints;
    }

    /** The fields of the object in a text, with objects as maps, lists as lists, and all else as words. */
    static Map<?, ?> read(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            return json.nextToken() == JsonToken.START_OBJECT && value(json) instanceof Map<?, ?> fields
                    ? fields
                    : Map.of();
        }
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                fields.put(name, value(json));
            }
            return fields;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
            }
            return items;
        }
        return json.getText();
    }

    /** The imprint in some fields; what is not there, or not as it should be, is left out. */
    static Imprint imprint(Map<?, ?> fields) {
        SortedMap<String, Imprint.Text> texts = new TreeMap<>();
        map(fields.get(TEXTS)).forEach((name, text) -> texts.put(name, text(text)));
        SortedMap<String, String> facts = new TreeMap<>();
        map(fields.get(FACTS)).forEach((name, fact) -> facts.put(name, String.valueOf(fact)));
        return new Imprint(texts, facts, Set.copyOf(list(fields.get(ENTRIES))));
    }

    private static Imprint.Text text(Object text) {
        Map<String, Imprint.Section> sections = new LinkedHashMap<>();
        map(text).forEach((anchor, section) -> sections.put(anchor, section(list(section))));
        return new Imprint.Text(sections);
    }

    private static Imprint.Section section(List<String> fingerprints) {
        Map<String, String> written = new LinkedHashMap<>();
        for (String each : fingerprints) {
            int space = each.indexOf(' ');
            if (space > 0) {
                written.put(each.substring(0, space), each.substring(space + 1));
            }
        }
        return new Imprint.Section(fingerprints.isEmpty() ? "" : fingerprints.get(0), written);
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, each) -> map.put(String.valueOf(name), each));
        }
        return map;
    }

    private static List<String> list(@Nullable Object value) {
        return value instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }
}

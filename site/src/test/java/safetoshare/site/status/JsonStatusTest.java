package safetoshare.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static safetoshare.site.status.ThreeLayers.BASE;
import static safetoshare.site.status.ThreeLayers.DOVER;
import static safetoshare.site.status.ThreeLayers.KENT;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.CommandRun;
import safetoshare.site.SwitchedOn;

/** What status tells programs. */
class JsonStatusTest {
    private static final List<String> APART = List.of("inherited", "switches");

    private static final Pattern ITEM = Pattern.compile("(?m)^ +(content/\\S+:\\d+): ");

    @TempDir
    private Path folder;

    @Test
    @SuppressWarnings("unchecked")
    void programsAreToldTheSameThingsAsPeople() throws IOException {
        ThreeLayers layers = ThreeLayers.in(folder);
        layers.history()
                .replace(BASE, "Ask for the safeguarding lead.", "Ask at once for the designated lead.")
                .replace(DOVER, "ask twice.", "ask twice ({law:dpa-1998}).");
        for (String day : List.of("2026-11-22", "2027-01-01", "2028-03-01")) {
            CommandRun run = layers.statusOf("--format", "json", "--as-at", day);
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            Map<String, Object> told = (Map<String, Object>) json(run.out());
            assertThat(told).containsOnlyKeys("asAt", "editions").containsEntry("asAt", day);
            List<Map<String, Object>> editions = (List<Map<String, Object>>) told.get("editions");
            assertThat(editions).extracting("edition").containsExactly("base", "dover", "england", "kent");
            assertThat(editions.stream().flatMap(JsonStatusTest::places))
                    .as("on " + day)
                    .containsExactlyInAnyOrderElementsOf(
                            ITEM.matcher(layers.statusOf("--as-at", day).out())
                                    .results()
                                    .map(item -> item.group(1))
                                    .toList())
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMovedOnTextTellsWhatBecameOfEachWord() throws IOException {
        ThreeLayers layers = ThreeLayers.in(folder);
        layers.history().replace(BASE, "Ask for the safeguarding lead.", "Ask at once.");
        Map<String, Object> told = (Map<String, Object>)
                json(layers.statusOf("--edition", "kent", "--format", "json").out());
        Map<String, Object> edition = ((List<Map<String, Object>>) told.get("editions")).get(0);
        assertThat(edition)
                .containsOnlyKeys(
                        "edition",
                        "name",
                        "folder",
                        "released",
                        "movedOn",
                        "goneLaw",
                        "unchecked",
                        "notKnown",
                        "due",
                        "law",
                        "switches",
                        "inherited")
                .containsEntry("folder", "content/editions/kent");
        Map<String, Object> moved = ((List<Map<String, Object>>) edition.get("movedOn")).get(0);
        assertThat(moved)
                .containsEntry("path", KENT)
                .containsEntry("line", 3)
                .containsEntry("section", "who-to-ask-for")
                .containsEntry("locked", false)
                .containsEntry("day", "2026-11-20")
                .containsEntry(
                        "difference",
                        List.of(
                                List.of(Map.of("kept", "## Who to ask for")),
                                List.of(
                                        Map.of("kept", "Ask"),
                                        Map.of("out", "for the safeguarding lead."),
                                        Map.of("in", "at once.")),
                                List.of(Map.of("kept", "If they are away, ask for their deputy."))));
    }

    @Test
    @SuppressWarnings("unchecked")
    void eachSwitchTellsHowItStands() throws IOException {
        ThreeLayers layers = ThreeLayers.in(folder);
        SwitchedOn.in(layers.project(), "sharing-duty", "2026-11-22", "abuse-reporting", "2026-12-02");
        Map<String, Object> told = (Map<String, Object>)
                json(layers.statusOf("--edition", "kent", "--format", "json").out());
        Map<String, Object> edition = ((List<Map<String, Object>>) told.get("editions")).get(0);
        List<Map<String, Object>> switches = (List<Map<String, Object>>) edition.get("switches");
        assertThat(switches)
                .extracting(each -> each.get("switch") + " " + each.get("state") + " " + each.get("daysUntil"))
                .containsExactly("abuse-reporting coming 10", "guidance-2026 off null", "sharing-duty on 0");
        assertThat(switches.get(2))
                .containsEntry("path", "content/editions/england/edition.yaml")
                .containsEntry("name", "the duty to share information about children under section 16LA")
                .containsEntry("from", "2026-11-22")
                .containsEntry("source", "https://www.legislation.gov.uk/")
                .containsEntry("checkedBy", "Legal adviser")
                .containsEntry("checked", "2026-11-20");
        assertThat(switches.get(1)).containsEntry("path", "content/base/switches.yaml");
    }

    /** Where each thing of an edition is written, but for what is inherited, and for switches that need no look. */
    @SuppressWarnings("unchecked")
    private static Stream<String> places(Map<String, Object> edition) {
        return edition.entrySet().stream()
                .filter(each -> each.getValue() instanceof List && !APART.contains(each.getKey()))
                .flatMap(each -> ((List<Map<String, Object>>) each.getValue()).stream())
                .map(item -> item.get("path") + ":" + item.get("line"));
    }

    private static Object json(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            assertThat(parser.nextToken()).isNull();
            return value;
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    assertThat(fields.put(name, value(parser))).isNull();
                }
                return fields;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                return items;
            }
            case VALUE_NUMBER_INT -> {
                return parser.getIntValue();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.getBooleanValue();
            }
            default -> {
                return parser.getText();
            }
        }
    }
}

package safetoshare.site.published;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a browser hands to screen readers of a page: its accessibility tree, as far as one can jump or listen to it. */
final class ReadOut {
    private static final Set<String> LEFT_OUT = Set.of(
            "generic",
            "none",
            "paragraph",
            "StaticText",
            "InlineTextBox",
            "LabelText",
            "ListMarker",
            "LineBreak",
            "strong",
            "emphasis",
            "list",
            "listitem",
            "RootWebArea",
            "DescriptionList",
            "term",
            "definition",
            "mark",
            "code");
    private static final Set<String> SPOKEN = Set.of("alert", "status");
    private static final List<String> STATES =
            List.of("checked", "expanded", "pressed", "invalid", "required", "disabled", "hasPopup", "level");

    private final Map<String, JsonObject> nodes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ReadOut(CDPSession session) {
        session.send("Accessibility.enable");
        JsonArray all = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
        all.forEach(each -> nodes.put(each.getAsJsonObject().get("nodeId").getAsString(), each.getAsJsonObject()));
        add(all.get(0).getAsJsonObject(), 0, false);
    }

    /** One line for each thing: its role, its name in quotes, its states and its description, indented by what it is in. */
    static List<String> of(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        try {
            return new ReadOut(session).lines;
        } finally {
            session.detach();
        }
    }

    /** The lines of what is in the main part of a page. */
    static List<String> main(Page page) {
        List<String> all = of(page);
        int start = 0;
        while (!all.get(start).startsWith("main")) {
            start++;
        }
        int end = start + 1;
        while (end < all.size() && all.get(end).startsWith(" ")) {
            end++;
        }
        return all.subList(start + 1, end).stream()
                .map(line -> line.substring(2))
                .toList();
    }

    private void add(JsonObject node, int depth, boolean spoken) {
        String role = text(node, "role");
        boolean text = role.equals("StaticText") && spoken;
        boolean kept = !node.get("ignored").getAsBoolean() && (text || !LEFT_OUT.contains(role));
        if (kept) {
            lines.add("  ".repeat(depth) + line(node, role));
        }
        if (text || role.equals("image")) {
            return;
        }
        JsonArray children = node.has("childIds") ? node.getAsJsonArray("childIds") : new JsonArray();
        for (JsonElement id : children) {
            JsonObject child = nodes.get(id.getAsString());
            if (child != null) {
                add(child, kept ? depth + 1 : depth, spoken || SPOKEN.contains(role));
            }
        }
    }

    private static String line(JsonObject node, String role) {
        StringBuilder line = new StringBuilder(role);
        String name = text(node, "name");
        if (!name.isEmpty()) {
            line.append(" \"").append(name.strip()).append('"');
        }
        JsonArray properties = node.has("properties") ? node.getAsJsonArray("properties") : new JsonArray();
        for (JsonElement each : properties) {
            String state = each.getAsJsonObject().get("name").getAsString();
            String value = text(each.getAsJsonObject(), "value");
            if (STATES.contains(state) && !(state.equals("invalid") && value.equals("false"))) {
                line.append(", ").append(state).append(' ').append(value);
            }
        }
        String description = text(node, "description");
        return line + (description.isEmpty() ? "" : ", described \"" + description + "\"");
    }

    private static String text(JsonObject of, String name) {
        JsonObject value = of.has(name) ? of.getAsJsonObject(name) : new JsonObject();
        return value.has("value") ? value.get("value").getAsString() : "";
    }
}

package safetoshare.site.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a field in a file of an edition, which something else can be put in the place of.
 *
 * @param file the file
 * @param line its line, from 1
 * @param before what stands before the value on the line, the field's name first
 * @param value the value
 * @param list whether it is a list of values
 */
record Slot(String file, int line, String before, String value, boolean list) {
    private static final Pattern FIELD = Pattern.compile("( *[a-z0-9-]+: +)(\\[?)\"?(.*?)\"?]?");

    /** Every value of the files of an edition. */
    static List<Slot> of(Map<String, String> files) {
        List<Slot> slots = new ArrayList<>();
        files.forEach((file, text) -> {
            List<String> lines = text.lines().toList();
            int end = file.endsWith(".yaml")
                    ? lines.size()
                    : lines.subList(1, lines.size()).indexOf("---") + 1;
            for (int i = 0; i < end; i++) {
                Matcher field = FIELD.matcher(lines.get(i));
                if (field.matches()) {
                    slots.add(new Slot(
                            file,
                            i + 1,
                            field.group(1),
                            field.group(3),
                            !field.group(2).isEmpty()));
                }
            }
        });
        return slots;
    }

    /** The name of the field. */
    String name() {
        return before.replaceAll("[: ]", "");
    }

    /** The files of an edition with other values in some slots. */
    static Map<String, String> fill(Map<String, String> files, Map<Slot, String> values) {
        Map<String, List<String>> lines = new TreeMap<>();
        files.forEach(
                (file, text) -> lines.put(file, new ArrayList<>(text.lines().toList())));
        values.forEach((slot, value) -> lines.getOrDefault(slot.file, List.of())
                .set(slot.line - 1, slot.before + (slot.list ? "[" + quoted(value) + "]" : quoted(value))));
        Map<String, String> filled = new TreeMap<>();
        lines.forEach((file, all) -> filled.put(file, String.join("\n", all) + "\n"));
        return filled;
    }

    /** A text as YAML can hold it, whatever its letters. */
    static String quoted(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            boolean plain = letter >= ' ' && letter <= '~' && letter != '"' && letter != '\\';
            yaml.append(plain ? String.valueOf(letter) : String.format("\\u%04x", (int) letter));
        }
        return yaml.append('"').toString();
    }

    /** Whether a problem tells of it: at its line, or by its name at the line where its entry begins. */
    boolean isRefused(String problems) {
        String path = HostileProject.EDITION + file + ":";
        return problems.contains(path + line + ":")
                || problems.lines().anyMatch(each -> each.startsWith(path) && each.contains(": " + name() + " of "));
    }
}

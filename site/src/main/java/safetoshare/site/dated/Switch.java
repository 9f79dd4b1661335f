package safetoshare.site.dated;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Nations;
import safetoshare.site.source.Text;

/**
 * Something unsure that an edition can turn on from a day.
 *
 * @param id the name by which texts and editions know it
 * @param place where it stands in its file
 * @param name what it turns on, in a few words
 * @param nations whose law it is
 * @param off what is said of it while it is off, as one line of Markdown
 * @param coming what is said of it until its day, as one line of Markdown; {@link #DATE} stands for the day
 */
public record Switch(String id, Place place, String name, List<String> nations, Text off, Text coming) {
    /** Stands for the day in what is said until then. */
    public static final String DATE = "{date}";

    /** Keeps its own copy of the nations. */
    public Switch {
        nations = List.copyOf(nations);
    }

    /**
     * The switches in a file, by id.
     *
     * @param file the fields of the file
     * @param problems told of what is wrong in it
     */
    public static Map<String, Switch> readAll(Fields file, Problems problems) {
        Map<String, Switch> all = new TreeMap<>();
        for (String id : file.names()) {
            file.fields(id).ifPresent(fields -> all.put(id, read(id, fields, problems)));
        }
        return all;
    }

    private static Switch read(String id, Fields fields, Problems problems) {
        Switch read = new Switch(
                id,
                fields.place(),
                fields.text("name"),
                Nations.read(fields, problems).stream().map(Text::value).toList(),
                new Text(fields.text("off"), fields.placeOf("off")),
                new Text(fields.text("coming"), fields.placeOf("coming")));
        fields.end();
        if (!read.coming.value().isEmpty() && !read.coming.value().contains(DATE)) {
            problems.add(
                    read.coming.place(), "this does not say the day. Write " + DATE + " where the day is to stand.");
        }
        return read;
    }
}

package safetoshare.site.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Address;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;

/**
 * Where what stood at an address stands now: a page, or a section of a page.
 *
 * @param from the old address, as editors name it: {@code law} or {@code law#lawful-basis}
 * @param to the new one
 */
public record Redirect(Text from, Text to) {
    /** The file of a layer that lists them. */
    public static final String FILE = "redirects.yaml";

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+/)*[a-z0-9-]+(#[a-z0-9_-]+)?");

    /** Those that can be read, of the lowest layer first. */
    static List<Redirect> readAll(List<Fields> files, Problems problems) {
        List<Redirect> all = new ArrayList<>();
        for (Fields file : files) {
            for (Fields entry : file.optionalEntries("redirects")) {
                Redirect redirect = new Redirect(text("from", entry), text("to", entry));
                entry.end();
                if (isReadable(redirect.from, problems) & isReadable(redirect.to, problems)) {
                    all.add(redirect);
                }
            }
            file.end();
        }
        return List.copyOf(all);
    }

    private static Text text(String field, Fields entry) {
        return new Text(entry.text(field), entry.placeOf(field));
    }

    private static boolean isReadable(Text spot, Problems problems) {
        boolean readable = FORM.matcher(spot.value()).matches();
        if (!readable && !spot.value().isEmpty()) {
            problems.add(
                    spot.place(),
                    "the address " + spot.value()
                            + " cannot be read. Write a page's path without .md, and # and a section if"
                            + " it is one, such as consent or law#lawful-basis.");
        }
        return readable;
    }

    /** The page at the old address. */
    public Address oldPage() {
        return page(from);
    }

    /** The section at the old address; empty if it is a page. */
    public String oldSection() {
        return section(from);
    }

    /** The page at the new address. */
    public Address newPage() {
        return page(to);
    }

    /** The section at the new address; empty if it is a page. */
    public String newSection() {
        return section(to);
    }

    private static Address page(Text spot) {
        return Address.ofName(spot.value().replaceFirst("#.*", ""));
    }

    private static String section(Text spot) {
        int hash = spot.value().indexOf('#');
        return hash < 0 ? "" : spot.value().substring(hash + 1);
    }
}

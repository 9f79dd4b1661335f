package safetoshare.site.pocket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import safetoshare.site.view.Inline;
import safetoshare.site.view.PocketSheet;
import safetoshare.site.view.Sheet;

/** Writes the pocket edition of what was baked. */
public final class PocketFile {
    private static final List<String> STYLES = List.of("site", "contacts", "law", "search", "changes", "flowchart");

    /** Templates of pages that are not in the file: other forms of what is, or pages for paper, with a picture of their own. */
    private static final Set<String> LEFT_OUT =
            Set.of("poster", "contact-card", "moved", "not-found", PocketSheet.TYPE);

    /** Templates of pages that are there as a part of the frame: the checker's plain pages. */
    private static final Set<String> LISTED = Set.of("question", "outcome");

    /** How many bytes the pages may take as they were baked, so that they fit once packed. */
    private static final int MOST = 2_400_000;

    private static final String CHECKER = "checker/";

    private final Path baked;
    private final Path own;

    /**
     * Writes a pocket edition.
     *
     * @param baked the folder of baked files
     * @param own the folder of the pocket edition's own script and style
     */
    public PocketFile(Path baked, Path own) {
        this.baked = baked;
        this.own = own;
    }

    /**
     * Puts the file in the place of its frame.
     *
     * @param sheets the pages that were baked
     * @param pages those pages, by file; the frame is taken out
     * @param base the edition's address
     * @return what the file may run
     */
    public Inline write(List<Sheet> sheets, Map<String, byte[]> pages, String base) {
        UnaryOperator<String> page =
                file -> new String(Objects.requireNonNull(pages.get(file)), StandardCharsets.UTF_8);
        List<Sheet> held = held(sheets, pages);
        Set<String> folders = held.stream().map(PocketFile::folder).collect(Collectors.toUnmodifiableSet());
        String frame = new Links("", true, folders, base).turned(page.apply(PocketSheet.FILE));
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        for (Sheet sheet : held) {
            if (!LISTED.contains(sheet.type())) {
                String folder = folder(sheet);
                Links links = new Links(folder, folder.equals(CHECKER), folders, base);
                String title = StringEscapeUtils.escapeHtml4(sheet.title());
                leaves.put(folder, Leaf.of(title, Scripts.of(sheet.type()), page.apply(sheet.file()), links));
            }
        }
        String menu = Leaf.menu(page.apply("index.html"), folders, base);
        Pocket.Made made = new Pocket(frame, menu, leaves, parts()).made();
        write(made.bytes());
        pages.remove(PocketSheet.FILE);
        return made.inline();
    }

    /** What has a script comes first: the home page, contacts, the checker, search. Worked examples come last. */
    private static int place(Sheet sheet) {
        return sheet.type().equals("example") ? 2 : Scripts.of(sheet.type()).isEmpty() ? 1 : 0;
    }

    /** The pages that the file holds. Where there is too much for one file, those that come last are left to the website. */
    private static List<Sheet> held(List<Sheet> sheets, Map<String, byte[]> pages) {
        List<Sheet> held = new ArrayList<>();
        int left = MOST;
        for (Sheet sheet : sheets.stream()
                .filter(sheet -> !LEFT_OUT.contains(sheet.type()))
                .sorted(Comparator.comparing(PocketFile::place))
                .toList()) {
            left -= LISTED.contains(sheet.type()) ? 0 : Objects.requireNonNull(pages.get(sheet.file())).length;
            if (left >= 0) {
                held.add(sheet);
            }
        }
        return held;
    }

    private static String folder(Sheet sheet) {
        String folder = sheet.file().replaceFirst("index\\.html$", "");
        return folder.isEmpty() ? "/" : folder;
    }

    private Pocket.Parts parts() {
        String style = STYLES.stream()
                        .map(name -> read(baked.resolve("assets/" + name + ".css")))
                        .collect(Collectors.joining("\n"))
                + read(own.resolve("pocket.css"));
        String script = Scripts.bare(read(own.resolve("unpack.js")) + read(own.resolve("pocket.js")));
        String scripts = new Scripts(file -> read(baked.resolve(file))).all();
        return new Pocket.Parts(
                Scripts.bare(style), script, scripts, index("index") + "<!--further-->" + index("further"));
    }

    /** The text that the script of the index holds, without the signs that keep it within its quotes. */
    private String index(String file) {
        String script = read(baked.resolve("search/" + file + ".js"));
        return script.substring(script.indexOf('`') + 1, script.lastIndexOf('`'))
                .replaceAll("\\\\(.)", "$1");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] bytes) {
        try {
            Files.write(baked.resolve(PocketSheet.FILE), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

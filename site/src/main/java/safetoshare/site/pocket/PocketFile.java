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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import safetoshare.site.view.Inline;
import safetoshare.site.view.PocketSheet;
import safetoshare.site.view.Sheet;
import safetoshare.site.work.WorkFolder;

/** Writes the pocket edition of what was baked. */
public final class PocketFile {
    private static final List<String> STYLES = List.of("site", "contacts", "law", "search", "changes", "flowchart");

    /** Templates of pages that are not in the file: other forms of what is, or pages for paper, with a picture of their own. */
    private static final Set<String> LEFT_OUT =
            Set.of("poster", "contact-card", "moved", "not-found", PocketSheet.TYPE);

    /** Pages that nobody needs in a hurry: those to learn with, to fill in, and for families. */
    private static final Pattern NOT_URGENT =
            Pattern.compile("(?:course|questions|practise|briefings|forms|families)/.*");

    /** Templates of pages that are there as a part of the frame: the checker's plain pages. */
    private static final Set<String> LISTED = Set.of("question", "outcome");

    /** Of pages that do not fit, those needed least are left out at a guess, half as many again as their share: packing is slow. */
    private static final double MARGIN = 1.5;

    private static final String CHECKER = "checker/";

    private final WorkFolder work;
    private final Path own;

    /**
     * Writes a pocket edition.
     *
     * @param work where the scripts and style sheets of the website are, and the file will be
     * @param own the folder of the pocket edition's own script and style
     */
    public PocketFile(WorkFolder work, Path own) {
        this.work = work;
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
        List<Sheet> held = held(sheets);
        Pocket.Made made = made(held, pages, base);
        while (made.over() > 0 && isSpare(held.get(held.size() - 1))) {
            held = fewer(held, pages, (double) made.over() / made.bytes().length);
            made = made(held, pages, base);
        }
        work.write(PocketSheet.FILE, made.bytes());
        pages.remove(PocketSheet.FILE);
        return made.inline();
    }

    private Pocket.Made made(List<Sheet> held, Map<String, byte[]> pages, String base) {
        UnaryOperator<String> page =
                file -> new String(Objects.requireNonNull(pages.get(file)), StandardCharsets.UTF_8);
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
        return new Pocket(frame, menu, leaves, parts()).made();
    }

    /** What the file holds if there is room, what is needed most first. */
    private static List<Sheet> held(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> !LEFT_OUT.contains(sheet.type())
                        && !NOT_URGENT.matcher(sheet.file()).matches())
                .sorted(Comparator.comparing(PocketFile::place))
                .toList();
    }

    /** What has a script comes first: the home page, contacts, the checker, search. Worked examples come last. */
    private static int place(Sheet sheet) {
        return sheet.type().equals("example") ? 2 : isSpare(sheet) ? 1 : 0;
    }

    /** Whether a page can be left to the website. */
    private static boolean isSpare(Sheet sheet) {
        return Scripts.of(sheet.type()).isEmpty() && !LISTED.contains(sheet.type());
    }

    /** Without the pages needed least, where a share of the file is over what it may hold. */
    private static List<Sheet> fewer(List<Sheet> held, Map<String, byte[]> pages, double over) {
        double left = MARGIN
                * over
                * held.stream().mapToInt(sheet -> size(sheet, pages)).sum();
        List<Sheet> fewer = new ArrayList<>(held);
        while (left > 0 && isSpare(fewer.get(fewer.size() - 1))) {
            left -= size(fewer.remove(fewer.size() - 1), pages);
        }
        return fewer;
    }

    private static int size(Sheet sheet, Map<String, byte[]> pages) {
        return LISTED.contains(sheet.type()) ? 0 : Objects.requireNonNull(pages.get(sheet.file())).length;
    }

    private static String folder(Sheet sheet) {
        String folder = sheet.file().replaceFirst("index\\.html$", "");
        return folder.isEmpty() ? "/" : folder;
    }

    private Pocket.Parts parts() {
        String style = STYLES.stream()
                        .map(name -> read(work.path().resolve("assets/" + name + ".css")))
                        .collect(Collectors.joining("\n"))
                + read(own.resolve("pocket.css"));
        String script = Scripts.bare(read(own.resolve("unpack.js")) + read(own.resolve("pocket.js")));
        String scripts = new Scripts(file -> read(work.path().resolve(file))).all();
        return new Pocket.Parts(
                Scripts.bare(style), script, scripts, index("index") + "<!--further-->" + index("further"));
    }

    /** The text that the script of the index holds, without the signs that keep it within its quotes. */
    private String index(String file) {
        String script = read(work.path().resolve("search/" + file + ".js"));
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
}

package safetoshare.site.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import safetoshare.site.bake.Templates;
import safetoshare.site.card.QrCode;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.pdf.Pdf;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Address;
import safetoshare.site.source.Days;
import safetoshare.site.view.Html;
import safetoshare.site.view.Sheet;

/**
 * The whole guide as a PDF. Its chapters are the sheets of the pages, shown by the pages' own templates without the frame, so
 * that nothing a page says can be missing.
 */
public final class Book {
    /** Where it is published, from the edition's top. */
    public static final String FILE = "guide.pdf";

    private static final String TEMPLATE = "guide.ftl";
    private static final String CHECKER = Address.ofName("checker").file();

    /** What is done on a screen alone: to be answered there, or a list that leads to such pages. */
    private static final Set<String> ON_SCREENS = Set.of("questions", "check", "practise");

    private final CheckedGuide checked;
    private final Map<String, Sheet> sheets;
    private final Chapters written;

    private Book(CheckedGuide checked, List<Sheet> sheets, Chapters written) {
        this.checked = checked;
        this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::file, Function.identity()));
        this.written = written;
    }

    /**
     * The guide as a PDF.
     *
     * @param checked the edition
     * @param sheets all its pages
     * @param templates what shows them
     * @param asAt the day as at which it is published
     * @param version the version of the guide
     * @param problems told where a template fails
     */
    public static byte[] of(
            CheckedGuide checked,
            List<Sheet> sheets,
            Templates templates,
            LocalDate asAt,
            String version,
            Problems problems) {
        Book book = new Book(checked, sheets, new Chapters(checked, templates, problems));
        List<Part> parts = book.parts(sheets);
        String html = templates.page(TEMPLATE, book.model(parts, asAt, version), problems);
        problems.stopIfAny();
        return Pdf.of(new Binding(html, checked.guide().edition()).bound(), asAt);
    }

    private Map<String, Object> model(List<Part> parts, LocalDate asAt, String version) {
        Guide guide = checked.guide();
        Edition edition = guide.edition();
        Map<String, Object> model = new HashMap<>(sheet(Address.HOME.file()).model());
        String picture = guide.word("card-picture", Map.of("address", edition.base()));
        model.put("picture", new Html(QrCode.svg(edition.base(), StringEscapeUtils.escapeHtml4(picture))));
        model.put("version", version);
        model.put("asAt", Days.told(asAt, edition.locale()));
        model.put("firstReview", Days.told(guide.firstReview(), edition.locale()));
        model.put("parts", parts);
        return model;
    }

    private List<Part> parts(List<Sheet> all) {
        List<Part> parts = new ArrayList<>();
        checked.guide().groups().forEach((id, title) -> {
            List<Chapter> chapters = new ArrayList<>();
            for (Page page : ordered(Address.HOME)) {
                if (page.group().equals(id)) {
                    add(page, all, chapters);
                }
            }
            if (!chapters.isEmpty()) {
                parts.add(new Part("part-" + id, title.value(), chapters));
            }
        });
        return parts;
    }

    /** Adds a page, and what stands below it. */
    private void add(Page page, List<Sheet> all, List<Chapter> chapters) {
        String file = page.address().file();
        add(sheet(file), 2, chapters);
        if (!page.address().equals(Address.HOME)) {
            ordered(page.address()).forEach(each -> add(sheet(each.address().file()), 3, chapters));
        }
        if (file.equals(CHECKER)) {
            all.stream()
                    .filter(sheet ->
                            sheet.type().equals("question") || sheet.type().equals("outcome"))
                    .forEach(sheet -> add(sheet, 3, chapters));
        }
    }

    private void add(Sheet sheet, int level, List<Chapter> chapters) {
        if (!ON_SCREENS.contains(sheet.type())) {
            chapters.add(written.of(sheet, level, Map.of()));
        }
    }

    /** The pages below one, in the order of the home page; below the home page, itself first. */
    private List<Page> ordered(Address above) {
        return checked.guide().pages().stream()
                .filter(page -> page.address().parent().map(above::equals).orElse(above.equals(Address.HOME)))
                .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::address))
                .toList();
    }

    private Sheet sheet(String file) {
        return Objects.requireNonNull(sheets.get(file), file);
    }
}

package safetoshare.site.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import safetoshare.site.card.QrCode;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.source.Address;
import safetoshare.site.source.Days;
import safetoshare.site.view.Html;
import safetoshare.site.view.Sheet;

/**
 * The whole guide as a PDF: a part for each group of the home page, a chapter for each page.
 */
public final class Book {
    /** Where it is published, from the edition's top. */
    public static final String FILE = "guide.pdf";

    private static final String TEMPLATE = "guide.ftl";
    private static final String CHECKER = Address.ofName("checker").file();

    /** What is done on a screen alone: to be answered there, or a list that leads to such pages. */
    private static final Set<String> ON_SCREENS = Set.of("questions", "check", "practise");

    private final Press press;
    private final Map<String, Sheet> sheets;

    private Book(Press press) {
        this.press = press;
        this.sheets = press.sheets().stream().collect(Collectors.toMap(Sheet::file, Function.identity()));
    }

    /** The guide of an edition as a PDF. */
    public static byte[] of(Press press) {
        Book book = new Book(press);
        return press.print(TEMPLATE, book.sheet(Address.HOME.file()), book.model());
    }

    private Map<String, Object> model() {
        Guide guide = guide();
        Edition edition = guide.edition();
        String picture = guide.word("card-picture", Map.of("address", edition.base()));
        return Map.of(
                "picture", new Html(QrCode.svg(edition.base(), StringEscapeUtils.escapeHtml4(picture))),
                "firstReview", Days.told(guide.firstReview(), edition.locale()),
                "parts", parts());
    }

    private Guide guide() {
        return press.checked().guide();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        guide().groups().forEach((id, title) -> {
            List<Chapter> chapters = new ArrayList<>();
            for (Page page : ordered(Address.HOME)) {
                if (page.group().equals(id)) {
                    add(page, chapters);
                }
            }
            if (!chapters.isEmpty()) {
                parts.add(new Part("part-" + id, title.value(), chapters));
            }
        });
        return parts;
    }

    /** Adds a page, and what stands below it. */
    private void add(Page page, List<Chapter> chapters) {
        String file = page.address().file();
        add(sheet(file), 2, chapters);
        if (!page.address().equals(Address.HOME)) {
            ordered(page.address()).forEach(each -> add(sheet(each.address().file()), 3, chapters));
        }
        if (file.equals(CHECKER)) {
            press.sheets().stream()
                    .filter(sheet ->
                            sheet.type().equals("question") || sheet.type().equals("outcome"))
                    .forEach(sheet -> add(sheet, 3, chapters));
        }
    }

    private void add(Sheet sheet, int level, List<Chapter> chapters) {
        if (!ON_SCREENS.contains(sheet.type())) {
            chapters.add(press.chapter(sheet, level, Map.of()));
        }
    }

    /** The pages below one, in the order of the home page; below the home page, itself first. */
    private List<Page> ordered(Address above) {
        return guide().pages().stream()
                .filter(page -> page.address().parent().map(above::equals).orElse(above.equals(Address.HOME)))
                .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::address))
                .toList();
    }

    private Sheet sheet(String file) {
        return Objects.requireNonNull(sheets.get(file), file);
    }
}

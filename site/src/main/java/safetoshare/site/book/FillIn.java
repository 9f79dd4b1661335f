package safetoshare.site.book;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import safetoshare.site.view.Sheet;

/** Forms as PDFs that can be filled in: each is the sheet of its page, alone, with a field for each blank. */
public final class FillIn {
    private static final String TEMPLATE = "form-pdf.ftl";
    private static final String FORM = "form";

    private FillIn() {}

    /** The forms of an edition, by file. Their pages lead to them from then on. */
    public static SortedMap<String, byte[]> of(Press press) {
        SortedMap<String, byte[]> forms = new TreeMap<>();
        for (Sheet sheet : press.sheets()) {
            if (sheet.type().equals(FORM)) {
                Chapter chapter = press.chapter(sheet, 1, Map.of("fields", true));
                String file = sheet.file().replace("/index.html", ".pdf");
                forms.put(file, press.print(TEMPLATE, sheet, Map.of("chapter", chapter)));
                sheet.model().put("pdf", "../" + file.substring(file.lastIndexOf('/') + 1));
            }
        }
        return forms;
    }
}

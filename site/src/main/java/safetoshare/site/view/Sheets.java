package safetoshare.site.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import safetoshare.site.chart.Picture;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Edition;
import safetoshare.site.source.Address;

/** Every page of an edition, ready to be baked. */
public final class Sheets {
    private Sheets() {}

    /**
     * The sheets of an edition.
     *
     * @param checked what it says
     * @param picture its flow as a picture
     * @param asAt the day on which its reviews are held to be due or not
     * @param version the version of the guide
     * @param originals the pages that read the same elsewhere, and where
     */
    public static List<Sheet> of(
            CheckedGuide checked, Picture picture, LocalDate asAt, String version, Map<Address, String> originals) {
        Frame frame = new Frame(checked, picture, asAt, version);
        List<Sheet> sheets = new ArrayList<>(new GuidanceSheets(frame, originals).all());
        sheets.addAll(new CheckerSheets(frame).all());
        sheets.addAll(new ChangeSheets(frame).months());
        sheets.add(PosterSheet.of(frame));
        sheets.add(CardSheet.of(frame));
        sheets.add(SearchSheet.of(frame));
        sheets.add(new Conformance(frame).report());
        Edition edition = checked.guide().edition();
        sheets.forEach(sheet -> sheet.model().put(Sheet.ADDRESS, edition.address(sheet.file())));
        sheets.addAll(Moved.sheets(frame));
        sheets.add(notFound(frame));
        sheets.add(PocketSheet.of(frame));
        if (edition.hasWayOut()) {
            String title = frame.word("notes-title");
            sheets.add(new Sheet("notes.html", "notes", title, "", false, frame.model("", title, "")));
        }
        Map<String, String> policies = Policy.ofPages(edition);
        sheets.forEach(sheet -> sheet.model().put("policy", Policy.of(sheet.file(), policies)));
        return sheets;
    }

    /** A host may show this page at any address, so its links begin at the top of the edition's own host. */
    private static Sheet notFound(Frame frame) {
        String title = frame.word("not-found-title");
        String top = URI.create(frame.checked().guide().edition().base()).getPath();
        Map<String, Object> model = frame.model(top, title, "");
        return new Sheet("404.html", "not-found", title, "", false, model);
    }
}

package safetoshare.site.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import safetoshare.site.chart.Chart;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.source.Address;

/** Makes the sheet of the poster: the whole flow on one sheet of paper, with the edition's own contacts. */
final class PosterSheet {
    private static final Address ADDRESS = new Address("checker/poster/");

    private PosterSheet() {}

    static Sheet of(Frame frame) {
        String root = ADDRESS.root();
        String title = frame.word("poster-title");
        Map<String, Object> model = frame.model(root, title, frame.word("poster-about"));
        model.put("crumbs", frame.crumbs(ADDRESS));
        model.put("picture", new Html(frame.picture().inline()));
        model.put("questions", questions(frame));
        model.put("contacts", new Contacts(frame).ofOutcomes());
        model.putAll(frame.state());
        return new Sheet(ADDRESS.file(), "poster", title, "", false, model);
    }

    /** Each question in full, by the short name that stands in the picture. */
    private static Map<String, String> questions(Frame frame) {
        Map<String, String> questions = new LinkedHashMap<>();
        for (Chart.Box box : frame.picture().chart().boxes()) {
            if (box.kind().isEmpty()) {
                CheckerWords.Question words = Objects.requireNonNull(
                        frame.checked().guide().checker().questions().get(box.id()));
                questions.put(words.label(), words.question());
            }
        }
        return questions;
    }
}

package safetoshare.site.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Layering;
import safetoshare.site.content.Page;
import safetoshare.site.layer.Change;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Body;

/** Every text of an edition, as far as it could be read. */
final class Texts {
    private static final String CHECKER = "checker/";

    private final Map<Place, Text> texts = new HashMap<>();
    private final List<Reviewed> reviews = new ArrayList<>();
    /** The place at which the text begins that a file changes, by the file. */
    private final Map<String, Place> changed = new HashMap<>();

    /**
     * A text.
     *
     * @param title what readers see it called
     * @param page where they see it, from the edition's top
     * @param body its Markdown
     */
    record Text(String title, String page, Body body) {}

    /**
     * A review of a text, or of what one layer says in it.
     *
     * @param text the text
     * @param review when it was, and is to be again
     */
    record Reviewed(Text text, Page.Review review) {}

    Texts(Guide guide) {
        for (Page page : guide.pages()) {
            Text text = put(page.place(), page.title(), page.address().path(), page.body());
            reviews.add(new Reviewed(text, page.review()));
        }
        CheckerWords checker = guide.checker();
        checker.outcomes().forEach((id, each) -> {
            Text text = put(each.place(), each.title(), CHECKER + id + "/", each.body());
            reviews.add(new Reviewed(text, each.review()));
        });
        checker.questions().values().forEach(each -> put(each.place(), each.question(), CHECKER, each.help()));
        checker.parts().values().forEach(each -> put(each.place(), each.title(), CHECKER, each.body()));
        for (Layering.Overlay overlay : guide.layering().overlays()) {
            changed.put(overlay.place().path(), overlay.text());
            Optional.ofNullable(texts.get(overlay.text()))
                    .ifPresent(text -> reviews.add(new Reviewed(text, overlay.review())));
        }
    }

    private Text put(Place place, String title, String page, Body body) {
        Text text = new Text(title, page, body);
        texts.put(place, text);
        changed.put(place.path(), place);
        return text;
    }

    /** Every text. */
    List<Text> all() {
        return List.copyOf(texts.values());
    }

    /** Every review: of pages, of outcomes, and of files that change sections of a text. */
    List<Reviewed> reviews() {
        return List.copyOf(reviews);
    }

    /** What readers see the text called that a local text changes. */
    String title(Change change) {
        return Optional.ofNullable(changed.get(change.place().path()))
                .map(texts::get)
                .map(Text::title)
                .orElse(change.name());
    }
}

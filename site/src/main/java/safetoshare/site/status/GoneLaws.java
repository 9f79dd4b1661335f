package safetoshare.site.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Law;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** Finds where local texts cite what is no longer in force. */
final class GoneLaws {
    private static final Pattern CITATION = Pattern.compile("\\{law:([a-z0-9-]+)}");
    private static final Pattern SOURCE = Pattern.compile("law:([a-z0-9-]+)");

    private final Guide guide;
    private final List<Need.GoneLaw> found = new ArrayList<>();

    private GoneLaws(Guide guide) {
        this.guide = guide;
    }

    /** Every such citation in the texts of an edition, but for those in the text that all editions share. */
    static List<Need.GoneLaw> in(Guide guide, Texts texts) {
        GoneLaws laws = new GoneLaws(guide);
        texts.all().forEach(text -> text.body().pieces().forEach(laws::read));
        guide.pages().forEach(page -> page.sources().forEach(laws::read));
        guide.layering().overlays().forEach(overlay -> overlay.sources().forEach(laws::read));
        return laws.found.stream().distinct().toList();
    }

    private void read(Body.Piece piece) {
        for (MatchResult citation : CITATION.matcher(piece.markdown()).results().toList()) {
            note(citation.group(1), piece.part(citation.start(), citation.end()).start());
        }
    }

    private void read(Text source) {
        Matcher law = SOURCE.matcher(source.value());
        if (law.matches()) {
            note(law.group(1), source.place());
        }
    }

    private void note(String id, Place place) {
        Optional.ofNullable(guide.law().get(id))
                .filter(Law::gone)
                .filter(law -> !guide.layering().layerOf(place).isBase())
                .ifPresent(law -> found.add(new Need.GoneLaw(law, place)));
    }
}

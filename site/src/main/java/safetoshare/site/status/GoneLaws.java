package safetoshare.site.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.content.Guide;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** Finds where local texts cite what is no longer in force, other than as history. */
final class GoneLaws {
    private static final Pattern CITATION = Pattern.compile("\\{(?:coming:)?law:([a-z0-9-]+)}");
    private static final Pattern SOURCE = Pattern.compile("(?:coming:)?law:([a-z0-9-]+)");

    private final Guide guide;
    private final LocalDate asAt;
    private final List<Need.GoneLaw> found = new ArrayList<>();

    private GoneLaws(Guide guide, LocalDate asAt) {
        this.guide = guide;
        this.asAt = asAt;
    }

    /** Every such citation in the texts of an edition, but for those in the text that all editions share. */
    static List<Need.GoneLaw> in(Guide guide, Texts texts, LocalDate asAt) {
        GoneLaws laws = new GoneLaws(guide, asAt);
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
                .filter(law -> law.goneAt(asAt))
                .filter(law -> !guide.layering().layerOf(place).isBase())
                .ifPresent(law -> found.add(new Need.GoneLaw(law, law.statusAt(asAt), place)));
    }
}

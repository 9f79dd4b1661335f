package safetoshare.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import safetoshare.site.content.KnownDate;
import safetoshare.site.content.Law;
import safetoshare.site.content.Stage;
import safetoshare.site.source.Text;

/** The register of law and guidance as its page shows it: of each entry all that is known, and what rests on it. */
final class Register {
    private final Frame frame;
    private final Map<String, Law> laws;
    private final Reliance reliance;

    Register(Frame frame) {
        this.frame = frame;
        this.laws = frame.checked().guide().law();
        this.reliance = new Reliance(frame);
    }

    /**
     * An entry.
     *
     * @param law what pages show of it elsewhere too
     * @param title its full title; empty if its name is no shorter
     * @param year the year in which it was made; empty if that is not known
     * @param wholes the Act that it is a part of, if any
     * @param force the place of its status among others, what is in force first
     * @param dates what is known of when it began, changed and ended, a sentence each
     * @param supersededBy what stands in its place, once it is gone
     * @param sure the place of its confidence among others, the best first
     * @param confidence how well it is known, in words
     * @param checkedOn the day on which it was looked up, as it sorts
     * @param checkNext the role that looks next
     * @param places how many places rest on it
     * @param rests what rests on it, by kind
     */
    public record Entry(
            LawView law,
            String title,
            String year,
            List<Link> wholes,
            int force,
            List<String> dates,
            List<Link> supersededBy,
            int sure,
            String confidence,
            String checkedOn,
            String checkNext,
            int places,
            List<Reliance.Kind> rests) {}

    /** Every entry, in the order of the register. */
    List<Entry> entries() {
        return laws.values().stream().map(this::entry).toList();
    }

    private Entry entry(Law law) {
        List<Reliance.Kind> rests = reliance.on(law.id());
        return new Entry(
                LawView.of(law, frame),
                law.title().equals(law.name()) ? "" : law.title(),
                law.year() == 0 ? "" : String.valueOf(law.year()),
                links(List.of(law.partOf())),
                Law.STATUSES.indexOf(frame.statusOf(law)),
                dates(law),
                law.goneAt(frame.asAt()) ? links(law.supersededBy()) : List.of(),
                Law.CONFIDENCES.indexOf(law.confidence()),
                frame.word("confidence-" + law.confidence()),
                law.checked().toString(),
                StringUtils.uncapitalize(law.checkNext()),
                rests.stream().mapToInt(kind -> kind.links().size()).sum(),
                rests);
    }

    private List<String> dates(Law law) {
        List<String> dates = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            law.life().date(stage).ifPresent(date -> dates.add(date("date-" + stage.field(), date)));
        }
        law.life().amended().ifPresent(date -> dates.add(date("date-amended", date)));
        return dates;
    }

    private String date(String word, KnownDate date) {
        return frame.word(word, Map.of("date", frame.date(date)));
    }

    private List<Link> links(List<Text> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(laws.get(id.value())).stream())
                .map(law -> new Link(law.name(), "#" + law.id(), ""))
                .toList();
    }
}

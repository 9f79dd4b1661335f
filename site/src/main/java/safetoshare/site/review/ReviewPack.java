package safetoshare.site.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import safetoshare.checker.proof.EveryWalk;
import safetoshare.site.chart.Picture;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Guide;
import safetoshare.site.markdown.Markdown;
import safetoshare.site.markdown.References;
import safetoshare.site.markdown.Terms;
import safetoshare.site.source.Days;
import safetoshare.site.source.Text;
import safetoshare.site.view.FlowList;
import safetoshare.site.view.Html;

/** What the template of the pack is given. The words of the pack itself stand in the template. */
public final class ReviewPack {
    /** The template that shows it. */
    public static final String TEMPLATE = "review-pack.ftl";

    private final CheckedGuide checked;
    private final FlowOrder order;
    private final ShortWords words;
    private final Reliance reliance;
    private final Map<String, Object> model = new HashMap<>();

    private ReviewPack(CheckedGuide checked, LocalDate asAt, String version) {
        this.checked = checked;
        this.words = new ShortWords(List.of(checked.guide().checker()));
        this.order = FlowOrder.of(checked.flow());
        this.reliance = Reliance.of(checked.guide(), order, checked.word("extra-steps"));
        EveryWalk every = EveryWalk.of(checked.flow());
        model.put("edition", checked.guide().edition());
        model.put("version", version);
        model.put("asAt", Days.told(asAt));
        model.put("switches", SwitchEntry.all(checked.guide()));
        model.put("held", Held.all(every));
        model.put("everyWalk", every.walks().size());
        model.put("walks", checked.flow().walks().size());
        model.put("laws", LawEntry.all(checked, reliance, asAt));
        model.put("rules", RuleEntry.all(checked, reliance));
    }

    /**
     * A whole pack.
     *
     * @param checked the edition
     * @param picture its flow as a picture
     * @param asAt the day of the pack
     * @param version the version of this program
     */
    public static Map<String, Object> whole(CheckedGuide checked, Picture picture, LocalDate asAt, String version) {
        ReviewPack pack = new ReviewPack(checked, asAt, version);
        CheckerWords words = checked.guide().checker();
        pack.model.put("outcomes", OutcomeWalks.all(checked, pack.words));
        pack.model.put("picture", new Html(picture.inline()));
        pack.model.put("list", new FlowList(words, picture.chart(), outcome -> "#outcome-" + outcome).items());
        return pack.model;
    }

    /**
     * A pack of what has changed.
     *
     * @param checked the edition
     * @param older the edition as it was
     * @param asAt the day of the pack
     * @param version the version of this program
     */
    public static Map<String, Object> changes(CheckedGuide checked, Older older, LocalDate asAt, String version) {
        ReviewPack pack = new ReviewPack(checked, asAt, version);
        pack.addChanges(older, asAt);
        return pack.model;
    }

    private void addChanges(Older older, LocalDate asAt) {
        Guide now = checked.guide();
        UnaryOperator<String> headings = heading(older.guide());
        ShortWords olderWords = new ShortWords(List.of(older.guide().checker(), now.checker()));
        model.put("since", older.revision());
        model.put("sinceDay", Days.told(older.revision().day()));
        model.put("there", older.there());
        model.put("problems", older.problems());
        model.put("recorded", !older.walks().isEmpty());
        model.put("walkChanges", WalkChanges.between(older.walks(), checked.flow(), olderWords, words));
        model.put(
                "wordingChanges",
                WordingChanges.between(
                        new Wordings(older.guide(), order, headings, plain(older.guide())),
                        new Wordings(now, order, checked::word, plain(now))));
        model.put(
                "lawChanges",
                LawChange.between(
                        LawChange.reliedOn(
                                older.guide().law(), Reliance.of(older.guide(), order, headings.apply("extra-steps"))),
                        older.revision().day(),
                        LawChange.reliedOn(now.law(), reliance),
                        asAt,
                        checked::word));
        model.put("headings", checked.guide().words());
    }

    /** The words of an older interface, and today's for those it did not have. */
    private UnaryOperator<String> heading(Guide older) {
        return name ->
                Optional.ofNullable(older.words().get(name)).map(Text::value).orElseGet(() -> checked.word(name));
    }

    /** Makes plain text of Markdown; what an older text cites, and nothing now explains, is told as it was written. */
    private UnaryOperator<String> plain(Guide guide) {
        References references = citation -> Optional.ofNullable(guide.law().get(citation.replaceFirst("^law:", "")))
                .map(law -> new References.Reference(law.name(), ""))
                .or(() -> checked.references().find(citation))
                .or(() -> Optional.of(new References.Reference(citation, "")));
        Markdown markdown = new Markdown(references, Terms.of(Map.of()));
        return text -> PlainText.of(markdown.html(text));
    }
}

package safetoshare.site.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import safetoshare.site.brand.Logo;
import safetoshare.site.chart.Picture;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.contact.HoursWords;
import safetoshare.site.content.KnownDate;
import safetoshare.site.content.Law;
import safetoshare.site.content.Page;
import safetoshare.site.layer.Layer;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Address;
import safetoshare.site.source.Days;

/** What every page of an edition shares: its words, its way of writing dates and links, its menu. */
final class Frame {
    private final CheckedGuide checked;
    private final Picture picture;
    private final LocalDate asAt;
    private final String version;
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final Map<String, List<Link>> menus = new ConcurrentHashMap<>();
    private @Nullable ChangeLog log;

    Frame(CheckedGuide checked, Picture picture, LocalDate asAt, String version) {
        this.checked = checked;
        this.picture = picture;
        this.asAt = asAt;
        this.version = version;
        checked.guide().words().forEach((name, text) -> words.put(name, text.value()));
    }

    /** What changed in this edition, gathered when it is first asked for. */
    ChangeLog log() {
        if (log == null) {
            log = new ChangeLog(checked, asAt, this);
        }
        return log;
    }

    CheckedGuide checked() {
        return checked;
    }

    /** The flow as a picture. */
    Picture picture() {
        return picture;
    }

    String word(String name) {
        return checked.word(name);
    }

    /** A word with what stands in its square brackets filled in. */
    String word(String name, Map<String, String> values) {
        return checked.guide().word(name, values);
    }

    /** The language in which days are told. */
    Locale locale() {
        return checked.guide().edition().locale();
    }

    String date(LocalDate day) {
        return Days.told(day, locale());
    }

    String date(KnownDate date) {
        return date.words(locale());
    }

    /** A word that names the day as at which this is published. */
    String asAt(String word) {
        return word(word, Map.of("date", date(asAt)));
    }

    /** The day as at which this is published. */
    LocalDate asAt() {
        return asAt;
    }

    /** Whether a day is before the one as at which this is published. */
    boolean isPast(LocalDate day) {
        return day.isBefore(asAt);
    }

    /** A law's status on the day as at which this is published. */
    String statusOf(Law law) {
        return law.statusAt(asAt);
    }

    /** How this edition says hours. */
    HoursWords hours() {
        return new HoursWords(this::word, locale());
    }

    /** What every template is given, for a page at a way from the edition's top. */
    Map<String, Object> model(String root, String title, String summary) {
        Map<String, Object> model = new HashMap<>();
        model.put("edition", checked.guide().edition());
        model.put("words", words);
        model.put("root", root);
        model.put("title", title);
        model.put("summary", summary);
        model.put("menu", menu(root));
        model.put("crumbs", List.of());
        checked.guide().logo().ifPresent(logo -> model.put("logo", LogoView.of(logo)));
        return model;
    }

    /** The version of the guide. */
    String version() {
        return version;
    }

    /** Which state of the guide this is, for what is taken from it and kept elsewhere. */
    Map<String, String> state() {
        return Map.of("version", version, "asAt", date(asAt));
    }

    private List<Link> menu(String root) {
        return menus.computeIfAbsent(root, this::menuFrom);
    }

    private List<Link> menuFrom(String root) {
        List<Link> menu = new ArrayList<>();
        for (Page page : checked.guide().pages()) {
            boolean below = page.address()
                    .parent()
                    .filter(parent -> !parent.equals(Address.HOME))
                    .isPresent();
            if (!below) {
                menu.add(link(page, root));
            }
        }
        return menu;
    }

    /** The pages of a group that stand at the top, or the pages below a page, in order. */
    List<Page> ordered(Predicate<Page> wanted) {
        return checked.guide().pages().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::address))
                .toList();
    }

    Link link(Page page, String root) {
        return new Link(page.title(), root + page.address().file(), page.summary());
    }

    /** The links to the pages above a page, the home page first. */
    List<Link> crumbs(Address address) {
        List<Link> crumbs = new ArrayList<>();
        for (Address at = address; at.parent().isPresent(); ) {
            at = at.parent().get();
            Address above = at;
            checked.guide().page(at).ifPresent(page -> crumbs.add(0, crumb(page, above, address.root())));
        }
        return crumbs;
    }

    private Link crumb(Page page, Address at, String root) {
        return new Link(at.equals(Address.HOME) ? word("home") : page.title(), root + at.file(), "");
    }

    /** What marks a page as written by a layer above the text that all editions share. */
    Optional<Link> layer(Page page, String root) {
        Layer layer = checked.guide().layering().origin(page.place()).layer();
        return checked.references()
                .find("layer:" + layer.id())
                .filter(mark -> !layer.isBase())
                .map(mark -> new Link(mark.name(), root + mark.href().substring(1), ""));
    }

    /** A text as HTML on a page. */
    Html html(String markdown, String root) {
        return Html.at(root, checked.markdown().html(markdown));
    }

    /** A text as HTML on a page, with terms of the glossary marked. */
    Html marked(String markdown, String root) {
        return Html.at(root, checked.markdown().htmlWithTerms(markdown));
    }

    /** Tells in a model what changed last in a text, when it was reviewed, and each text of a higher layer that it is put together from. */
    void addReviews(Map<String, Object> model, Page.Review review, Place... texts) {
        model.put("review", view("", review));
        List<Place> shown = List.of(texts);
        model.put(
                "localReviews",
                checked.guide().layering().overlays().stream()
                        .filter(overlay -> shown.contains(overlay.text()))
                        .map(overlay -> view(layerMark(overlay.layer()), overlay.review()))
                        .distinct()
                        .toList());
        log().latest(shown, String.valueOf(model.get("root"))).ifPresent(latest -> model.put("latest", latest));
    }

    /** What marks a text as that of a layer. */
    String layerMark(Layer layer) {
        return checked.references().find("layer:" + layer.id()).orElseThrow().name();
    }

    private ReviewView view(String mark, Page.Review review) {
        return new ReviewView(mark, date(review.on()), date(review.by()), review.owner(), review.overdueOn(asAt));
    }

    /**
     * A logo, as pages show it.
     *
     * @param file its file in the folder of assets
     * @param text what it says
     * @param width how wide it is shown
     * @param height how high it is shown
     */
    public record LogoView(String file, String text, int width, int height) {
        static LogoView of(Logo logo) {
            return new LogoView(logo.name(), logo.text(), logo.width(), logo.height());
        }
    }

    /**
     * A review, as pages tell it.
     *
     * @param mark what marks the text as that of a layer; empty for a text as a whole
     * @param on the day of the last review, in words
     * @param by the day by which it is to be reviewed again, in words
     * @param owner the role that reviews it
     * @param overdue whether that day is past
     */
    public record ReviewView(String mark, String on, String by, String owner, boolean overdue) {}
}

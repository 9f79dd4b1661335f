package safetoshare.site.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Paragraphs;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/**
 * How easily an edition is read.
 *
 * @param id the edition's
 * @param name what readers see it called
 * @param pages its pages, the texts of its checker, and for each file what stands behind switches; the hardest first
 */
public record EditionEase(String id, String name, List<PageEase> pages) {
    /** The age at which national text is to be readable, but for the names of law. */
    public static final int OLDEST = 14;

    private static final String CHECKER = "checker/";
    private static final String NOT_SHOWN = "";

    /** Keeps its own copy, sorted. */
    public EditionEase {
        pages = pages.stream().sorted(PageEase.WORST_FIRST).toList();
    }

    /** Reads through an edition. */
    public static EditionEase of(Guide guide) {
        List<PageEase> pages = new ArrayList<>();
        for (Page page : guide.pages()) {
            List<Text> blocks = new ArrayList<>(Paragraphs.of(page.body()));
            page.example().ifPresent(example -> blocks.addAll(example.because().values()));
            add(page.address().path(), page.title(), page.place(), blocks, pages);
        }
        CheckerWords checker = guide.checker();
        checker.questions().forEach((id, each) -> {
            List<Text> blocks = new ArrayList<>(Paragraphs.of(each.help()));
            blocks.add(new Text(each.question(), each.place()));
            blocks.add(new Text(each.hint(), each.place()));
            blocks.addAll(each.answers().values());
            blocks.addAll(each.hints().values());
            add(CHECKER + "questions/" + id, each.question(), each.place(), blocks, pages);
        });
        checker.outcomes()
                .forEach((id, each) -> add(CHECKER + "outcomes/" + id, each.title(), each.place(), each.body(), pages));
        checker.parts()
                .forEach((id, each) -> add(CHECKER + "parts/" + id, each.title(), each.place(), each.body(), pages));
        Map<Place, List<Text>> unshown = new TreeMap<>();
        for (Body body : guide.layering().unshown()) {
            unshown.computeIfAbsent(new Place(body.start().path(), 1), each -> new ArrayList<>())
                    .addAll(Paragraphs.of(body));
        }
        unshown.forEach(
                (file, blocks) -> add(NOT_SHOWN, "Its texts behind switches, not shown today", file, blocks, pages));
        return new EditionEase(guide.edition().id(), guide.edition().name(), pages);
    }

    private static void add(String page, String title, Place place, Body body, List<PageEase> pages) {
        add(page, title, place, Paragraphs.of(body), pages);
    }

    private static void add(String page, String title, Place place, List<Text> blocks, List<PageEase> pages) {
        List<Sentence> sentences =
                blocks.stream().flatMap(block -> Sentence.in(block).stream()).toList();
        if (!sentences.isEmpty()) {
            pages.add(new PageEase(page, title, place.path(), sentences));
        }
    }

    /** The pages that are harder to read than national text is to be. */
    public Stream<PageEase> tooHard() {
        return pages.stream().filter(page -> page.measure().readingAge() > OLDEST);
    }
}

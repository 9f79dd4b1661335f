package safetoshare.site.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.site.asset.Assets;
import safetoshare.site.book.Book;
import safetoshare.site.book.FillIn;
import safetoshare.site.book.Press;
import safetoshare.site.brand.Colour;
import safetoshare.site.chart.Chart;
import safetoshare.site.chart.Picture;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.layer.Layer;
import safetoshare.site.picture.SharePicture;
import safetoshare.site.pocket.PocketFile;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.ProblemsFound;
import safetoshare.site.publish.Publisher;
import safetoshare.site.publish.Version;
import safetoshare.site.publish.WebManifest;
import safetoshare.site.release.Addresses;
import safetoshare.site.release.Release;
import safetoshare.site.release.Untold;
import safetoshare.site.search.SearchIndex;
import safetoshare.site.source.Address;
import safetoshare.site.view.Feed;
import safetoshare.site.view.Inline;
import safetoshare.site.view.OpenSearch;
import safetoshare.site.view.PocketSheet;
import safetoshare.site.view.Sheet;
import safetoshare.site.view.Sheets;
import safetoshare.site.view.VCards;
import safetoshare.site.work.WorkFolder;

/** Builds editions of a project, several at once where there are several processors. */
public final class Builder {
    private static final double MEGABYTE = 1_000_000;

    private final Project project;
    private final Editions editions;
    private final LocalDate asAt;
    private final Timings timings;
    private final boolean compares;
    private final Originals originals;
    private final boolean withCopies;
    private final Consumer<Edition> waiting;
    private final Workshops workshops;

    /**
     * Builds a project's editions as at a day.
     *
     * @param project where things lie
     * @param editions its editions
     * @param asAt the day on which reviews are held to be due or not, and switches to be on or not
     * @param timings told how long each stage takes
     */
    public Builder(Project project, Editions editions, LocalDate asAt, Timings timings) {
        this(project, editions, asAt, timings, true, true, edition -> {}, new Workshops(project));
    }

    private Builder(
            Project project,
            Editions editions,
            LocalDate asAt,
            Timings timings,
            boolean compares,
            boolean withCopies,
            Consumer<Edition> waiting,
            Workshops workshops) {
        this.project = project;
        this.editions = editions;
        this.asAt = asAt;
        this.timings = timings;
        this.compares = compares;
        this.originals = new Originals(editions, asAt);
        this.withCopies = withCopies;
        this.waiting = waiting;
        this.workshops = workshops;
    }

    /** The same for drafts, which are not compared with releases: whoever writes cannot say yet what has changed. */
    public Builder ofDrafts() {
        return new Builder(project, editions, asAt, timings, false, withCopies, waiting, workshops);
    }

    /** The same without guide.pdf and pocket.html, which take longer than all the pages. */
    public Builder pagesOnly() {
        return new Builder(project, editions, asAt, timings, compares, false, waiting, workshops);
    }

    /** The same that tells of each edition for which it has to wait, since another build is at it. */
    public Builder telling(Consumer<Edition> waits) {
        return new Builder(project, editions, asAt, timings, compares, withCopies, waits, workshops);
    }

    /**
     * The same for the project as it stands at a later time. What was made of the templates and style sheets is used again,
     * unless one of them has changed.
     *
     * @param now its editions then
     * @param day the day then
     */
    public Builder again(Editions now, LocalDate day) {
        workshops.renew();
        return new Builder(project, now, day, timings, compares, withCopies, waiting, workshops);
    }

    /** The flow that an edition's checker follows on a day. */
    public static Flow flow(Edition edition, LocalDate day) {
        return edition.sharingDutyOn(day) ? SafeToShare.flowWithSharingDuty() : SafeToShare.flow();
    }

    /**
     * Finds every problem of some editions, and publishes nothing.
     *
     * @param some the editions
     * @param sound given each of them that can be published, if there is no problem so far
     * @param problems told of every problem
     */
    public void check(List<Edition> some, Consumer<Guide> sound, Problems problems) {
        for (Edition edition : some) {
            try {
                sound.accept(
                        read(edition, () -> workshops.now().words(), problems).guide());
            } catch (ProblemsFound found) {
                // They are among the problems already; the other editions are still to be looked at.
            }
        }
        problems.addAll(workshops.now().problems());
    }

    /** Reads an edition and checks it against the words that templates show, and against its last release. */
    CheckedGuide read(Edition edition, Supplier<List<String>> words, Problems problems) {
        Problems own = new Problems();
        try {
            Guide guide = timings.time("read", () -> editions.guide(edition, asAt, own));
            return timings.time("check", () -> checked(guide, words.get(), own));
        } finally {
            problems.addAll(own);
        }
    }

    private CheckedGuide checked(Guide guide, List<String> words, Problems problems) {
        CheckedGuide checked = CheckedGuide.of(guide, flow(guide.edition(), asAt), words, asAt, problems);
        if (compares) {
            Release.last(project.top(), guide.edition().id(), problems)
                    .ifPresent(release -> Untold.check(guide, release, problems));
            Addresses.check(project.top(), guide, problems);
            problems.stopIfAny();
        }
        return checked;
    }

    /**
     * Builds and publishes those of some editions that are not up to date.
     *
     * @param some the editions
     * @param out the folder of published editions
     * @param done told, in the order of the editions, what came of each
     * @return what came of each, in the same order
     */
    public List<Built> build(List<Edition> some, Path out, Consumer<Built> done) {
        WorkFolder.mend(out);
        Inputs inputs = new Inputs(project, asAt, compares, withCopies);
        Renewal renewal = new Renewal(out, inputs, compares, this::make, waiting);
        try {
            return Workers.all(some, edition -> renewal.of(edition, layers(edition)), done);
        } finally {
            workshops.tidy();
        }
    }

    private List<Path> layers(Edition edition) {
        return editions.layers(edition).all().stream().map(Layer::folder).toList();
    }

    /** Makes all files of an edition. */
    private void make(Edition edition, WorkFolder work) {
        Problems problems = new Problems();
        ForkJoinTask.adapt((Runnable) workshops::now).fork();
        CheckedGuide checked = readAll(edition, problems);
        Picture picture = timings.time("draw", () -> picture(checked));
        List<Sheet> sheets = Workers.both(() -> addFiles(checked, picture, work), () -> sheets(checked, picture));
        if (withCopies) {
            Press press = new Press(checked, sheets, workshops.now().templates(), asAt, Version.current(), problems);
            timings.run("pdf", () -> addBook(press, work));
            timings.run("forms", () -> FillIn.of(press).forEach(work::write));
        }
        Map<String, byte[]> pages =
                timings.time("bake", () -> workshops.now().bakery().bake(sheets, checked.markdown(), work, problems));
        problems.stopIfAny();
        Optional<Inline> inline = withCopies
                ? Optional.of(timings.time(
                        "pack",
                        () -> new PocketFile(work, project.assets().resolve("pocket"))
                                .write(sheets, pages, edition.base())))
                : Optional.empty();
        timings.run(
                "publish", () -> Publisher.complete(work, pages, checked.guide(), asAt, withoutPocket(sheets), inline));
    }

    /** Adds what is no page. */
    private void addFiles(CheckedGuide checked, Picture picture, WorkFolder work) {
        Assets.gather(project.assets(), workshops.now().css(), checked.guide(), picture.file(), work);
        VCards.of(checked, picture, asAt, Version.current()).forEach(work::write);
        SearchIndex.of(checked).forEach(work::write);
        work.write(SharePicture.FILE, sharePicture(checked).png(project.cache()));
        OpenSearch.of(checked).forEach(work::write);
        WebManifest.of(checked.guide()).forEach(work::write);
        Feed.of(checked, picture, asAt, Version.current()).forEach(work::write);
    }

    /** A demonstration says so here too: whoever sees the picture may never see the page. */
    private static SharePicture sharePicture(CheckedGuide checked) {
        Edition edition = checked.guide().edition();
        List<String> lines = new ArrayList<>();
        lines.add(checked.guide().word("edition", Map.of("name", edition.name())));
        if (!edition.demonstration().isEmpty()) {
            lines.add(checked.word("demonstration"));
        }
        return new SharePicture(edition.brand().colour().orElse(Colour.OWN), checked.word("site-name"), lines);
    }

    /** Adds the whole guide as a PDF, and lets pages tell how big it is. */
    private static void addBook(Press press, WorkFolder work) {
        byte[] book = Book.of(press);
        String size = String.format(Locale.ROOT, "%.1f MB", book.length / MEGABYTE);
        press.sheets().forEach(sheet -> sheet.model().put("bookSize", size));
        work.write(Book.FILE, book);
    }

    private List<Sheet> sheets(CheckedGuide checked, Picture picture) {
        Map<Address, String> below = timings.time("originals", () -> originals.of(checked.guide()));
        List<Sheet> sheets = timings.time("view", () -> Sheets.of(checked, picture, asAt, Version.current(), below));
        return withCopies ? sheets : withoutPocket(sheets);
    }

    /** The files of pages that there should be; the pocket edition holds the others and is checked by itself. */
    private static List<Sheet> withoutPocket(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.file().equals(PocketSheet.FILE))
                .toList();
    }

    /** The flow of an edition as a picture. */
    Picture picture(CheckedGuide checked) {
        Chart chart = Chart.of(checked.flow(), checked.guide().checker(), checked.word("any-answer"));
        return Picture.of(
                chart, checked.word("flowchart-title"), checked.word("flowchart-description"), project.cache());
    }

    /** Reads an edition; its problems and those of what all editions share are told together. */
    private CheckedGuide readAll(Edition edition, Problems problems) {
        try {
            CheckedGuide checked = read(edition, () -> workshops.now().words(), problems);
            problems.addAll(timings.time("style", () -> workshops.now().problems()));
            problems.stopIfAny();
            return checked;
        } catch (ProblemsFound found) {
            problems.addAll(workshops.now().problems());
            throw new ProblemsFound(problems.all());
        }
    }
}

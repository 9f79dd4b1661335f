package safetoshare.site.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.site.asset.Assets;
import safetoshare.site.asset.StyleSheet;
import safetoshare.site.bake.Bakery;
import safetoshare.site.bake.Templates;
import safetoshare.site.chart.Chart;
import safetoshare.site.chart.Picture;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.ProblemsFound;
import safetoshare.site.publish.Publisher;
import safetoshare.site.publish.Version;
import safetoshare.site.view.Sheet;
import safetoshare.site.view.Sheets;
import safetoshare.site.view.VCards;

/** Builds editions of a project. */
public final class Builder {
    private final Project project;
    private final LocalDate asAt;
    private final Timings timings;

    /**
     * Builds a project's editions as at a day.
     *
     * @param project where things lie
     * @param asAt the day on which reviews are held to be due or not
     * @param timings told how long each stage takes
     */
    public Builder(Project project, LocalDate asAt, Timings timings) {
        this.project = project;
        this.asAt = asAt;
        this.timings = timings;
    }

    /** The flow that an edition's checker follows. */
    public static Flow flow(Edition edition) {
        return edition.sharingDuty().isPresent() ? SafeToShare.flowWithSharingDuty() : SafeToShare.flow();
    }

    /**
     * Finds every problem of some editions, and publishes nothing.
     *
     * @param editions the editions
     * @param sound given each of them, if there is no problem so far
     * @throws ProblemsFound if there is any
     */
    public void check(List<Edition> editions, Consumer<Guide> sound) {
        Problems problems = new Problems();
        Templates templates = new Templates(project.templates());
        templates.check(problems);
        for (Edition edition : editions) {
            checkOne(edition, templates, sound, problems);
        }
        styleSheet().css(problems);
        problems.stopIfAny();
    }

    private void checkOne(Edition edition, Templates templates, Consumer<Guide> sound, Problems problems) {
        try {
            sound.accept(read(edition, templates, problems).guide());
        } catch (ProblemsFound found) {
            // They are among the problems already; the other editions are still to be looked at.
        }
    }

    /** Reads an edition and checks it; problems with its templates are among the problems already. */
    CheckedGuide read(Edition edition, Templates templates, Problems problems) {
        Guide guide = timings.time("read", () -> new Editions(project.top(), problems).guide(edition));
        return timings.time("check", () -> CheckedGuide.of(guide, flow(edition), templates.words(), asAt, problems));
    }

    /**
     * Builds an edition and publishes it.
     *
     * @param edition the edition
     * @param out the folder of published editions
     * @return the edition's published folder
     * @throws ProblemsFound if anything that people wrote is wrong; what was published before then stays as it is
     */
    public Path build(Edition edition, Path out) {
        Problems problems = new Problems();
        CompletableFuture<String> css =
                CompletableFuture.supplyAsync(() -> styleSheet().css(problems));
        Templates templates = new Templates(project.templates());
        templates.check(problems);
        CheckedGuide checked = readBeside(css, edition, templates, problems);
        Picture picture = timings.time("draw", () -> picture(checked));
        List<Sheet> sheets = timings.time("view", () -> Sheets.of(checked, picture, asAt, Version.current()));
        try (WorkFolder folder = WorkFolder.in(out, edition)) {
            Path work = folder.path();
            Path assets = work.resolve("assets");
            Assets.gather(project.assets(), css.join(), checked.guide(), picture.file(), assets);
            Assets.add(VCards.of(checked, picture, asAt, Version.current()), assets);
            Path baked = timings.time(
                    "bake", () -> new Bakery(templates).bake(sheets, checked.markdown(), assets, work, problems));
            problems.stopIfAny();
            List<String> pages = sheets.stream().map(Sheet::file).toList();
            return timings.time("publish", () -> new Publisher(out).publish(baked, checked.guide(), asAt, pages));
        }
    }

    /** The flow of an edition as a picture. */
    Picture picture(CheckedGuide checked) {
        Chart chart = Chart.of(checked.flow(), checked.guide().checker(), checked.word("any-answer"));
        return Picture.of(
                chart, checked.word("flowchart-title"), checked.word("flowchart-description"), project.cache());
    }

    /** Reads an edition while its style sheet is compiled; problems of either are told together. */
    private CheckedGuide readBeside(
            CompletableFuture<String> css, Edition edition, Templates templates, Problems problems) {
        try {
            CheckedGuide checked = read(edition, templates, problems);
            timings.time("style", css::join);
            problems.stopIfAny();
            return checked;
        } catch (ProblemsFound found) {
            css.join();
            throw new ProblemsFound(problems.all());
        }
    }

    private StyleSheet styleSheet() {
        return new StyleSheet(project.top(), project.assets().resolve("scss"), project.frontend(), project.cache());
    }
}

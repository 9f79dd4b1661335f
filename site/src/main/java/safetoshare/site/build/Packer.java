package safetoshare.site.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import safetoshare.site.bake.Templates;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.history.History;
import safetoshare.site.history.NoRevision;
import safetoshare.site.history.Revision;
import safetoshare.site.pdf.Pdf;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.ProblemsFound;
import safetoshare.site.publish.Version;
import safetoshare.site.review.Older;
import safetoshare.site.review.ReviewPack;
import safetoshare.site.work.WorkFolder;

/** Writes what a policy owner signs off, as HTML and as PDF. */
public final class Packer {
    private static final String NAME = "review-pack.";

    private final Project project;
    private final LocalDate asAt;
    private final Builder builder;

    /** Writes packs of a project's editions as at a day. */
    public Packer(Project project, LocalDate asAt) {
        this.project = project;
        this.asAt = asAt;
        Editions editions = new Editions(project.top(), new Problems());
        this.builder = new Builder(project, editions, asAt, new Timings()).ofDrafts();
    }

    /**
     * Writes a whole pack.
     *
     * @param edition the edition
     * @param out the folder of packs, in which each edition has a folder
     * @return the files written
     * @throws ProblemsFound if anything that people wrote is wrong; an older pack then stays as it is
     */
    public List<Path> whole(Edition edition, Path out) {
        return write(
                edition,
                out,
                (checked, work) -> ReviewPack.whole(checked, builder.picture(checked), asAt, Version.current()));
    }

    /**
     * Writes a pack of what has changed.
     *
     * @param since an older revision, as git names it
     * @return the files written
     * @throws NoRevision if there is no such revision
     * @throws ProblemsFound if anything that people wrote is wrong; an older pack then stays as it is
     */
    public List<Path> changes(Edition edition, Path out, String since) throws NoRevision {
        try (History history = History.of(project.top())) {
            Revision revision = history.revision(since);
            return write(edition, out, (checked, work) -> {
                Older older = new OlderEdition(history, revision, work.resolve("older")).of(edition);
                return ReviewPack.changes(checked, older, asAt, Version.current());
            });
        }
    }

    private List<Path> write(Edition edition, Path out, BiFunction<CheckedGuide, Path, Map<String, Object>> model) {
        Problems problems = new Problems();
        Templates templates = new Templates(project.templates());
        templates.check(problems);
        CheckedGuide checked = builder.read(edition, templates::words, problems);
        try (WorkFolder work = WorkFolder.of(out.resolve(edition.id()), () -> {})) {
            String html = templates.page(ReviewPack.TEMPLATE, model.apply(checked, work.path()), problems);
            problems.stopIfAny();
            Path page = Files.writeString(work.path().resolve(NAME + "html"), html);
            Path print = Files.write(work.path().resolve(NAME + "pdf"), Pdf.of(html, asAt));
            return move(List.of(page, print), Files.createDirectories(out.resolve(edition.id())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves files into place, once all of them are there. */
    private static List<Path> move(List<Path> files, Path folder) throws IOException {
        List<Path> moved = new ArrayList<>();
        for (Path file : files) {
            moved.add(Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING));
        }
        return moved;
    }
}

package safetoshare.site.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import safetoshare.checker.flow.Walk;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.history.History;
import safetoshare.site.history.Revision;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;
import safetoshare.site.review.ApprovedWalks;
import safetoshare.site.review.Older;

/**
 * Reads an edition as it was. What today's rules would refuse is read as far as it goes.
 *
 * @param history where it is kept
 * @param revision when
 * @param folder a folder to be made, for a copy of the project as it was
 */
record OlderEdition(History history, Revision revision, Path folder) {
    private static final String CONTENT = "content";
    private static final String EDITIONS = "content/editions";

    Older of(Edition edition) {
        try {
            Files.createDirectories(folder.resolve("content/base"));
            Files.createDirectories(folder.resolve(EDITIONS));
            history.copy(revision, List.of(CONTENT, ApprovedWalks.FILE), folder);
            Problems problems = new Problems();
            Editions editions = new Editions(folder, problems);
            Optional<Edition> was = editions.all().stream()
                    .filter(each -> each.id().equals(edition.id()))
                    .findFirst();
            Files.createDirectories(folder.resolve(EDITIONS).resolve(edition.id()));
            Guide guide = editions.guide(was.orElse(edition), revision.day());
            return new Older(revision, guide, was.isPresent(), walks(guide.edition()), unread(problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Walk> walks(Edition was) throws IOException {
        Path file = folder.resolve(ApprovedWalks.FILE);
        return Files.exists(file)
                ? ApprovedWalks.read(
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8), was.sharingDutyOn(revision.day()))
                : List.of();
    }

    /** What is wrong with the files that a pack is made of. */
    private static List<Problem> unread(Problems problems) {
        return problems.all().stream()
                .filter(problem -> problem.place()
                        .path()
                        .matches("content/(base|editions/[^/]+)/(checker/.*|special-situations/.*|law\\.yaml)"))
                .toList();
    }
}

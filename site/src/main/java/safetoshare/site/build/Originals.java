package safetoshare.site.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.ProblemsFound;
import safetoshare.site.release.Imprint;
import safetoshare.site.source.Address;

/**
 * Finds which pages of an edition read as they do in a published edition below it, so that a search engine can be told that the
 * two are one. Each edition below is read once for all that lie on it.
 */
final class Originals {
    private final Editions editions;
    private final LocalDate asAt;
    private final Map<String, Optional<Imprint>> read = new ConcurrentHashMap<>();

    Originals(Editions editions, LocalDate asAt) {
        this.editions = editions;
        this.asAt = asAt;
    }

    /** By page, where the lowest published edition that has the same words in it stands. */
    Map<Address, String> of(Guide guide) {
        List<Edition> below = editions.below(guide.edition()).stream()
                .filter(each ->
                        each.publish() && each.language().equals(guide.edition().language()))
                .toList();
        Map<Address, String> originals = new TreeMap<>();
        if (!below.isEmpty()) {
            Imprint own = Imprint.of(guide);
            for (Page page : guide.pages()) {
                below.stream()
                        .filter(each -> imprint(each)
                                .filter(lower -> own.readsAs(lower, page.address()))
                                .isPresent())
                        .findFirst()
                        .ifPresent(each -> originals.put(
                                page.address(), each.address(page.address().file())));
            }
        }
        return originals;
    }

    /** What an edition says; nothing if it cannot be read, and so is not published either. */
    private Optional<Imprint> imprint(Edition edition) {
        return read.computeIfAbsent(edition.id(), id -> {
            try {
                return Optional.of(Imprint.of(editions.guide(edition, asAt, new Problems())));
            } catch (ProblemsFound found) {
                return Optional.empty();
            }
        });
    }
}

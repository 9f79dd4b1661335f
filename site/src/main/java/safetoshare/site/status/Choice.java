package safetoshare.site.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safetoshare.site.content.Edition;
import safetoshare.site.layer.Layer;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problem;

/**
 * Which editions are read for what needs a look, and which layers it is then told of.
 *
 * @param read the editions to read
 * @param listed the layers to tell of
 */
public record Choice(List<Edition> read, Set<String> listed) {
    /** Keeps its own copies. */
    public Choice {
        read = List.copyOf(read);
        listed = Set.copyOf(listed);
    }

    /** Every layer of every edition that is published. */
    public static Choice published(List<Edition> all, List<Problem> problems) {
        Set<Edition> read = new LinkedHashSet<>();
        all.stream().filter(Edition::publish).forEach(edition -> read.addAll(chain(edition, all)));
        return sound(read, all, problems, Set.of(Layer.BASE));
    }

    /** Editions by id, each with its own layer alone; the text that all editions share can be named too. */
    public static Choice named(List<String> ids, List<Edition> all, List<Problem> problems) {
        boolean base = ids.contains(Layer.BASE);
        List<Edition> read =
                all.stream().filter(each -> base || ids.contains(each.id())).toList();
        Choice choice = sound(read, all, problems, base ? Set.of(Layer.BASE) : Set.of());
        Set<String> listed = new LinkedHashSet<>(choice.listed);
        listed.retainAll(ids);
        return new Choice(choice.read, listed);
    }

    /** Those editions that can be read: nothing is wrong with their own file, nor with that of an edition below. */
    private static Choice sound(
            Iterable<Edition> wanted, List<Edition> all, List<Problem> problems, Set<String> more) {
        List<String> faulty =
                problems.stream().map(Problem::place).map(Place::path).toList();
        List<Edition> read = new ArrayList<>();
        Set<String> listed = new LinkedHashSet<>(more);
        for (Edition edition : wanted) {
            if (chain(edition, all).stream().noneMatch(each -> faulty.contains(Edition.file(each.id())))) {
                read.add(edition);
                listed.add(edition.id());
            }
        }
        return new Choice(read, listed);
    }

    private static List<Edition> chain(Edition edition, List<Edition> all) {
        List<Edition> chain = new ArrayList<>();
        Optional<Edition> each = Optional.of(edition);
        while (each.isPresent() && !chain.contains(each.get())) {
            chain.add(each.get());
            String under = each.get().under().value();
            each = all.stream().filter(other -> other.id().equals(under)).findFirst();
        }
        return chain;
    }
}

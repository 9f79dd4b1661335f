package safetoshare.site.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import safetoshare.site.content.Edition;
import safetoshare.site.layer.Layer;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problem;

/**
 * Which editions are read for what needs a look, and which layers it is then told of.
 *
 * @param read the editions to read, those nearest to the base first
 * @param listed the layers to tell of
 * @param passedOver the editions that have no part in it, by id
 */
public record Choice(List<Edition> read, Set<String> listed, Set<String> passedOver) {
    /** Keeps its own copies. */
    public Choice {
        read = List.copyOf(read);
        listed = Set.copyOf(listed);
        passedOver = Set.copyOf(passedOver);
    }

    /** Every layer of every edition that is published. */
    public static Choice published(List<Edition> all, List<Problem> problems) {
        Set<Edition> wanted = new LinkedHashSet<>();
        all.stream().filter(Edition::publish).forEach(edition -> wanted.addAll(chain(edition, all)));
        List<Edition> read = sound(wanted, all, problems);
        Set<String> listed = ids(read);
        listed.add(Layer.BASE);
        return new Choice(read, listed, Set.of());
    }

    /** Editions by id, each with its own layer alone; the text that all editions share can be named too. */
    public static Choice named(List<String> named, List<Edition> all, List<Problem> problems) {
        boolean base = named.contains(Layer.BASE);
        List<Edition> wanted =
                all.stream().filter(each -> base || named.contains(each.id())).toList();
        List<Edition> read = sound(wanted, all, problems);
        Set<String> listed = ids(read);
        listed.add(Layer.BASE);
        listed.retainAll(named);
        Set<String> passedOver = ids(all);
        wanted.forEach(edition -> passedOver.removeAll(ids(chain(edition, all))));
        return new Choice(read, listed, passedOver);
    }

    private static Set<String> ids(Collection<Edition> editions) {
        return editions.stream().map(Edition::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Those editions that can be read, those nearest to the base first: nothing is wrong with their own file, nor with that
     * of an edition below.
     */
    private static List<Edition> sound(Collection<Edition> wanted, List<Edition> all, List<Problem> problems) {
        List<String> faulty =
                problems.stream().map(Problem::place).map(Place::path).toList();
        return wanted.stream()
                .filter(edition ->
                        chain(edition, all).stream().noneMatch(each -> faulty.contains(Edition.file(each.id()))))
                .sorted(Comparator.comparingInt(edition -> chain(edition, all).size()))
                .toList();
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

package safetoshare.site.status;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import safetoshare.site.layer.Layer;

/**
 * What needs somebody's look in the texts of one layer.
 *
 * @param layer the layer
 * @param all each need, sorted by place
 * @param dates every day by which something is to be looked at again, whether soon or not
 */
public record Needs(Layer layer, List<Need> all, List<Due> dates) {
    /** Keeps its own copies. */
    public Needs {
        all = all.stream().sorted(Comparator.comparing(Need::place)).toList();
        dates = List.copyOf(dates);
    }

    /** The needs of a kind, sorted by place. */
    <T extends Need> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What is overdue, or else due soon. */
    List<Need.Pending> pending(Due.Kind kind, boolean overdue) {
        return of(Need.Pending.class).stream()
                .filter(each -> each.due().kind() == kind && each.overdue() == overdue)
                .toList();
    }

    /** These, and what more was found in the same layer by way of another edition. */
    Needs and(Needs more) {
        return new Needs(
                layer,
                once(all, more.all, need -> List.of(need.getClass(), need.place())),
                once(dates, more.dates, due -> List.of(due.kind(), due.place())));
    }

    private static <T> List<T> once(Collection<T> some, Collection<T> more, Function<T, Object> identity) {
        Map<Object, T> once = new LinkedHashMap<>();
        Stream.concat(some.stream(), more.stream()).forEach(each -> once.putIfAbsent(identity.apply(each), each));
        return List.copyOf(once.values());
    }
}

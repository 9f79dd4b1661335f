package safetoshare.site.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import safetoshare.site.content.Amendment;
import safetoshare.site.content.Guide;
import safetoshare.site.layer.Layer;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Days;
import safetoshare.site.source.Text;

/**
 * Finds what reads differently since a release without any entry that tells it, and names the file of the layer that changed.
 * An entry counts if it is dated on the release's day or later and was not there at the release. What a contact or a switch
 * changes tells its own day and source, and needs no entry; nor does text that is gone because the edition no longer extends
 * that layer.
 */
public final class Untold {
    private static final String UNTOLD = ", and nothing under changes: says so. ";

    private final Guide guide;
    private final Imprint before;
    private final Imprint now;
    private final String since;
    private final Problems problems;
    private final List<Amendment> fresh;
    private final List<String> layers;

    private Untold(Guide guide, Release release, Problems problems) {
        this.guide = guide;
        this.before = release.imprint();
        this.now = Imprint.of(guide);
        this.since = " since the release of " + Days.told(release.day());
        this.problems = problems;
        this.fresh = guide.amendments().stream()
                .filter(entry -> !entry.date().isBefore(release.day()))
                .filter(entry -> !before.entries().contains(entry.anchor()))
                .toList();
        this.layers = guide.layering().layers().stream().map(Layer::id).toList();
    }

    /** Tells what is untold in a guide since a release. */
    public static void check(Guide guide, Release release, Problems problems) {
        new Untold(guide, release, problems).run();
    }

    private void run() {
        Set<String> names = new TreeSet<>(before.texts().keySet());
        names.addAll(now.texts().keySet());
        names.forEach(this::checkText);
        before.facts().forEach(this::checkFact);
    }

    private void checkText(String name) {
        Imprint.Text was = before.texts().getOrDefault(name, Imprint.Text.NONE);
        Imprint.Text is = now.texts().getOrDefault(name, Imprint.Text.NONE);
        if (was.equals(Imprint.Text.NONE)) {
            writers(is)
                    .forEach(layer ->
                            require(layer, name, entry -> true, "this text is new" + since + UNTOLD + "Add an entry."));
        } else if (is.equals(Imprint.Text.NONE)) {
            writers(was).forEach(layer -> checkGone(layer, name));
        } else {
            Set<String> anchors = new LinkedHashSet<>(is.sections().keySet());
            anchors.addAll(was.sections().keySet());
            anchors.forEach(anchor -> checkSection(
                    name,
                    anchor,
                    was.sections().getOrDefault(anchor, Imprint.Section.NONE),
                    is.sections().getOrDefault(anchor, Imprint.Section.NONE)));
        }
    }

    /** The layers that wrote a text, of those that the edition has. */
    private Set<String> writers(Imprint.Text text) {
        Set<String> writers = new TreeSet<>();
        text.sections()
                .values()
                .forEach(section -> writers.addAll(section.written().keySet()));
        writers.retainAll(layers);
        return writers;
    }

    private void checkGone(String layer, String name) {
        boolean told = fresh.stream()
                .filter(entry -> guide.layering().layerOf(entry.place()).id().equals(layer))
                .anyMatch(entry -> names(entry.gone(), "/" + name));
        if (!told) {
            problems.add(
                    new Place(file(layer, name), 1),
                    "this text is gone" + since + UNTOLD + "Add gone: [/" + name
                            + "] to an entry of the text that takes its place.");
        }
    }

    private void checkSection(String name, String anchor, Imprint.Section was, Imprint.Section is) {
        if (was.words().equals(is.words())) {
            return;
        }
        String section = "the section " + anchor;
        for (String layer : changed(was.written(), is.written())) {
            if (is.equals(Imprint.Section.NONE)) {
                String told = section + " is gone" + since + UNTOLD + "Add an entry with gone: [" + anchor + "].";
                require(layer, name, entry -> names(entry.gone(), anchor), told);
            } else {
                String how = was.equals(Imprint.Section.NONE)
                        ? " is new" + since + UNTOLD + "Add an entry that names it."
                        : " reads differently" + since + UNTOLD
                                + "Add an entry, with meaning: same if only the wording changed.";
                require(layer, name, entry -> names(entry.sections(), anchor), section + how);
            }
        }
    }

    /** The layers whose own text in a section changed: where one stands in for another, the higher of them. */
    private List<String> changed(Map<String, String> was, Map<String, String> is) {
        List<String> gone = layers.stream()
                .filter(layer -> was.containsKey(layer) && !is.containsKey(layer))
                .toList();
        List<String> come = layers.stream()
                .filter(layer -> is.containsKey(layer) && !was.containsKey(layer))
                .toList();
        List<String> oneSided = layers.stream()
                .filter(layer -> gone.contains(layer) || come.contains(layer))
                .toList();
        List<String> changed = new ArrayList<>(
                gone.isEmpty() || come.isEmpty() ? oneSided : oneSided.subList(oneSided.size() - 1, oneSided.size()));
        layers.stream()
                .filter(layer -> was.containsKey(layer) && is.containsKey(layer))
                .filter(layer -> !Objects.equals(was.get(layer), is.get(layer)))
                .forEach(changed::add);
        return changed;
    }

    private static boolean names(List<Text> named, String name) {
        return named.stream().anyMatch(each -> each.value().equals(name));
    }

    private String file(String layer, String name) {
        return guide.layering().layer(layer).orElseThrow().told() + "/" + name;
    }

    /** Requires an entry in the file of a layer. */
    private void require(String layer, String name, Predicate<Amendment> tells, String problem) {
        String file = file(layer, name);
        if (fresh.stream().noneMatch(entry -> entry.place().path().equals(file) && tells.test(entry))) {
            problems.add(place(file), problem);
        }
    }

    /** Where a new entry belongs: above the newest of the file. */
    private Place place(String file) {
        return guide.amendments().stream()
                .map(Amendment::place)
                .filter(place -> place.path().equals(file))
                .findFirst()
                .orElse(new Place(file, 1));
    }

    private void checkFact(String name, String was) {
        Text is = guide.facts().get(name);
        if (is != null && !is.value().equals(was) && fresh.stream().noneMatch(entry -> names(entry.facts(), name))) {
            problems.add(
                    is.place(),
                    "the fact " + name + " reads differently" + since + UNTOLD
                            + "Add changes: to this file, with an entry that names the fact.");
        }
    }
}

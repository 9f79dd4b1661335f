package safetoshare.site.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import safetoshare.site.build.Built;
import safetoshare.site.problem.Hidden;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;

/**
 * What a build tells at its end.
 *
 * @param built what came of each edition
 * @param unread editions whose own file could not be read
 * @param found problems in editions' own files
 */
record Report(List<Built> built, List<String> unread, Problems found) {
    private static final int MOST = 10;

    /** How many editions needed no building, if any. */
    Optional<String> upToDate() {
        long count = built.stream().filter(Built.UpToDate.class::isInstance).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(count == 1 ? "1 edition was up to date." : count + " editions were up to date.");
    }

    /** Every problem, each once, then which editions were not published for them; nothing if there is none. */
    List<String> problems() {
        Problems all = new Problems();
        all.addAll(found);
        for (Built each : built) {
            if (each instanceof Built.Refused refused) {
                refused.problems().forEach(all::add);
            }
        }
        List<String> lines =
                new ArrayList<>(all.all().stream().map(Problem::toString).toList());
        if (!lines.isEmpty()) {
            lines.add((lines.size() == 1 ? "1 problem. " : lines.size() + " problems. ") + consequence());
        }
        return lines;
    }

    private String consequence() {
        List<String> refused = refused();
        long sound =
                built.stream().filter(each -> !(each instanceof Built.Refused)).count();
        if (sound == 0) {
            return "Nothing was published.";
        }
        String others = sound == 1 ? "1 edition is up to date." : sound + " editions are up to date.";
        return refused.isEmpty() ? others : "Not published: " + named(refused) + ". " + others;
    }

    private List<String> refused() {
        TreeSet<String> ids = new TreeSet<>();
        unread.stream().map(Hidden::named).forEach(ids::add);
        built.stream()
                .filter(Built.Refused.class::isInstance)
                .forEach(each -> ids.add(each.edition().id()));
        return List.copyOf(ids);
    }

    private static String named(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(MOST, ids.size())));
        return ids.size() <= MOST ? first : first + " and " + (ids.size() - MOST) + " more";
    }
}

package safetoshare.site.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import safetoshare.site.content.Law;

/**
 * A law of which the status has changed, or which the checker did not rely on before, or no longer does.
 *
 * @param name its short name
 * @param before its status before, in words; empty if the checker did not rely on it
 * @param now its status now, in words; empty if the checker no longer relies on it
 */
public record LawChange(String name, String before, String now) {
    private static final String LAW = "law:";

    /**
     * What has changed of the law relied on.
     *
     * @param before the law relied on before, by id
     * @param then the day of that
     * @param now the law relied on now, by id
     * @param today the day of this
     * @param words gives the words of a status
     */
    static List<LawChange> between(
            Map<String, Law> before,
            LocalDate then,
            Map<String, Law> now,
            LocalDate today,
            UnaryOperator<String> words) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(now.keySet());
        List<LawChange> changes = new ArrayList<>();
        for (String id : ids) {
            Law was = before.get(id);
            Law is = now.get(id);
            LawChange change =
                    new LawChange(name(is == null ? was : is), status(was, then, words), status(is, today, words));
            if (!change.before().equals(change.now())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static String name(@Nullable Law law) {
        return law == null ? "" : law.name();
    }

    private static String status(@Nullable Law law, LocalDate day, UnaryOperator<String> words) {
        return law == null ? "" : words.apply("status-" + law.statusAt(day));
    }

    /** The entries of a register that are relied on. */
    static Map<String, Law> reliedOn(Map<String, Law> register, Reliance reliance) {
        Map<String, Law> reliedOn = new TreeMap<>(register);
        reliedOn.keySet()
                .retainAll(reliance.citations().keySet().stream()
                        .filter(citation -> citation.startsWith(LAW))
                        .map(citation -> citation.substring(LAW.length()))
                        .toList());
        return reliedOn;
    }
}

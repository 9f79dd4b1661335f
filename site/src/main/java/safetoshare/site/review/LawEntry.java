package safetoshare.site.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Law;
import safetoshare.site.source.Days;
import safetoshare.site.source.Nations;

/**
 * Something in the register of law and guidance that the checker relies on.
 *
 * @param name its short name
 * @param nations where it applies, in words
 * @param status whether it is in force, in words
 * @param sure whether it is said to be in force as a whole
 * @param note what a reader must know of its status; may be empty
 * @param confidence how well it is known: a word of the register
 * @param checked when it was last looked up, in words
 * @param checkedBy the role that looked it up
 * @param checkNext the role that is to look it up next
 * @param by what cites it
 */
public record LawEntry(
        String name,
        String nations,
        String status,
        boolean sure,
        String note,
        String confidence,
        String checked,
        String checkedBy,
        String checkNext,
        List<Subject> by) {
    private static final String LAW = "law:";

    /** Keeps its own copy. */
    public LawEntry {
        by = List.copyOf(by);
    }

    /** What an edition's checker relies on: first what is not in force as a whole, each in the order of the alphabet. */
    static List<LawEntry> all(CheckedGuide checked, Reliance reliance, LocalDate asAt) {
        return reliance.citations().entrySet().stream()
                .filter(cited -> cited.getKey().startsWith(LAW))
                .map(cited -> of(law(cited, checked.guide().law()), cited.getValue(), checked, asAt))
                .sorted(Comparator.comparing(LawEntry::sure)
                        .thenComparing(entry -> entry.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Law law(Map.Entry<String, Set<Subject>> cited, Map<String, Law> register) {
        return Objects.requireNonNull(register.get(cited.getKey().substring(LAW.length())));
    }

    private static LawEntry of(Law law, Collection<Subject> by, CheckedGuide checked, LocalDate asAt) {
        String nations = law.nations().size() == Nations.ALL.size()
                ? checked.word("all-nations")
                : String.join(
                        ", ",
                        law.nations().stream()
                                .map(nation -> checked.word("nation-" + nation))
                                .toList());
        String status = law.statusAt(asAt);
        return new LawEntry(
                law.name(),
                nations,
                checked.word("status-" + status),
                status.equals("in-force"),
                law.note(),
                law.confidence(),
                Days.told(law.checked()),
                law.checkedBy(),
                law.checkNext(),
                List.copyOf(by));
    }
}

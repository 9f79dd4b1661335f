package safetoshare.site.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safetoshare.site.compare.Rewording;

/**
 * The wordings of one subject that are not as they were.
 *
 * @param subject what they belong to
 * @param changes what has changed, one for each wording
 */
public record WordingChanges(Subject subject, List<Change> changes) {
    /** Keeps its own copy. */
    public WordingChanges {
        changes = List.copyOf(changes);
    }

    /**
     * A wording that is not as it was.
     *
     * @param part which words of the subject it is
     * @param of the answer it belongs to, or the section it is; else empty
     * @param rewording what has changed
     */
    public record Change(String part, String of, Rewording rewording) {}

    /** What has changed from some wordings to others, by subject: first what there is now, then what was there before. */
    static List<WordingChanges> between(Wordings before, Wordings now) {
        Set<Wordings.Key> keys = new LinkedHashSet<>(now.keys());
        keys.addAll(before.keys());
        Map<String, Subject> subjects = new LinkedHashMap<>();
        Map<Subject, List<Change>> changes = new LinkedHashMap<>();
        for (Wordings.Key key : keys) {
            Rewording rewording = Rewording.of(before.text(key), now.text(key));
            Subject subject = now.subject(key).or(() -> before.subject(key)).orElseThrow();
            Subject same = subjects.computeIfAbsent(subject.kind() + "/" + subject.id(), first -> subject);
            if (!rewording.isNone()) {
                changes.computeIfAbsent(same, first -> new ArrayList<>())
                        .add(new Change(key.part(), key.of(), rewording));
            }
        }
        List<WordingChanges> all = new ArrayList<>();
        changes.forEach((subject, each) -> all.add(new WordingChanges(subject, each)));
        return all;
    }
}

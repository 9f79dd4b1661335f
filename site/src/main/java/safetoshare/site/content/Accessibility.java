package safetoshare.site.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;

/**
 * How far the guide meets the Web Content Accessibility Guidelines, as far as anybody has tested.
 *
 * @param tested the day on which all of it was last tested
 * @param sessions when somebody looked by hand, by name
 * @param criteria the success criteria of levels A and AA, in the order of the guidelines
 */
public record Accessibility(LocalDate tested, Map<String, Session> sessions, List<Criterion> criteria) {
    /** The file that tells it. */
    static final String FILE = "accessibility.yaml";

    /**
     * Somebody's looking by hand.
     *
     * @param on the day
     * @param by the role of whoever looked
     * @param what what was looked at
     * @param with with what
     */
    public record Session(LocalDate on, String by, String what, String with) {
        private static Session read(Fields fields) {
            Session session =
                    new Session(fields.date("on"), fields.text("by"), fields.text("what"), fields.text("with"));
            fields.end();
            return session;
        }
    }

    /** What a file tells; nothing where there is none. */
    static Accessibility read(Optional<Fields> file, Problems problems) {
        Map<String, Session> sessions = new LinkedHashMap<>();
        List<Criterion> criteria = new ArrayList<>();
        file.flatMap(each -> each.fields("by-hand"))
                .ifPresent(each -> each.names()
                        .forEach(name ->
                                each.fields(name).ifPresent(session -> sessions.put(name, Session.read(session)))));
        file.flatMap(each -> each.fields("criteria"))
                .ifPresent(each -> each.names()
                        .forEach(id -> each.fields(id)
                                .ifPresent(fields -> criteria.add(Criterion.read(id, fields, sessions, problems)))));
        LocalDate tested = file.map(each -> each.date("tested")).orElse(LocalDate.EPOCH);
        file.ifPresent(Fields::end);
        return new Accessibility(tested, sessions, criteria);
    }

    /** The criteria of a result. */
    public List<Criterion> of(Criterion.Result result) {
        return criteria.stream().filter(each -> each.result() == result).toList();
    }
}

package safetoshare.site.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Law;
import safetoshare.site.layer.Change;
import safetoshare.site.problem.Problems;

/** Checks local texts whose text below has moved on, where that cannot wait for a review. */
final class ChangeChecks {
    private static final Pattern LAW = Pattern.compile("\\{(?:coming:)?law:([a-z0-9-]+)}");

    private ChangeChecks() {}

    /** Says which moved-on texts go on from locked text, or cite law that is no longer in force. */
    static void check(Guide guide, LocalDate asAt, Problems problems) {
        for (Change change : guide.layering().changes()) {
            if (change.movedOn() && change.locked()) {
                problems.add(
                        change.place(),
                        "the text below is locked, and it has changed since you read it. " + remedy(change));
                continue;
            }
            List<String> gone = gone(change.own(), guide, asAt);
            if (change.movedOn() && !gone.isEmpty()) {
                problems.add(
                        change.place(),
                        "the text below has changed since you read it, and yours cites law that is no longer in force: "
                                + String.join(", ", gone) + ". " + remedy(change));
            }
        }
    }

    private static String remedy(Change change) {
        return "See what has changed with ./portal status, mend yours, then run ./portal accept "
                + change.place().path() + ", or write the fingerprint " + change.fingerprint() + " here.";
    }

    /** What a text cites, other than as history, that is repealed, superseded or withdrawn, by id. */
    private static List<String> gone(String markdown, Guide guide, LocalDate asAt) {
        return LAW.matcher(markdown)
                .results()
                .map(match -> guide.law().get(match.group(1)))
                .filter(Objects::nonNull)
                .filter(law -> law.goneAt(asAt))
                .map(Law::id)
                .distinct()
                .toList();
    }
}

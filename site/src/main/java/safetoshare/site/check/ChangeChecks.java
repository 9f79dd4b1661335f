package safetoshare.site.check;

import safetoshare.site.content.Guide;
import safetoshare.site.layer.Change;
import safetoshare.site.problem.Problems;

/** Checks local texts whose text below has moved on, where that cannot wait for a review. */
final class ChangeChecks {
    private ChangeChecks() {}

    /** Says which moved-on texts go on from locked text. */
    static void check(Guide guide, Problems problems) {
        for (Change change : guide.layering().changes()) {
            if (change.movedOn() && change.locked()) {
                problems.add(
                        change.place(),
                        "the text below is locked, and it has changed since you read it. " + remedy(change));
            }
        }
    }

    private static String remedy(Change change) {
        return "See what has changed with ./portal status, mend yours, then run ./portal accept "
                + change.place().path() + ", or write the fingerprint " + change.fingerprint() + " here.";
    }
}

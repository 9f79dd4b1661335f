package safetoshare.site.check;

import java.util.List;
import java.util.Locale;
import safetoshare.checker.flow.Outcome;

/** A section that every outcome has, found by the heading that the interface's words give it. */
public enum OutcomeSection {
    /** The first thing to do. */
    DO_NOW("do-now"),
    /** The reasons, each resting on a rule, principle or law. */
    WHY("why"),
    /** What to do after that. */
    NEXT_STEPS("next-steps"),
    /** What this decision in particular needs recorded. */
    RECORD("record"),
    /** What would change a decision not to share. */
    WOULD_CHANGE("would-change");

    private final String word;

    OutcomeSection(String word) {
        this.word = word;
    }

    /** The interface word that is the section's heading. */
    public String word() {
        return word;
    }

    /** The interface word that names a kind of outcome. */
    public static String kindWord(Outcome.Kind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sections that an outcome must have. */
    static List<OutcomeSection> of(String outcome) {
        return outcome.equals("not-now") ? List.of(values()) : List.of(DO_NOW, WHY, NEXT_STEPS, RECORD);
    }
}

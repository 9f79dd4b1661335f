package safetoshare.site.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.checker.flow.Walk;

/** The walks that were approved, as {@code checker/approved-walks.txt} records them. */
public final class ApprovedWalks {
    /** Where they are recorded, from the project's top. */
    public static final String FILE = "checker/approved-walks.txt";

    private static final String ANSWER = "[a-z0-9-]+=[a-z0-9+-]+";
    private static final Pattern WALK = Pattern.compile("(" + ANSWER + "(?:," + ANSWER + ")*) -> ([a-z0-9-]+)");

    private static final Walk.Answer SHARING_DUTY = new Walk.Answer("legal-duty", "sharing-duty");

    private ApprovedWalks() {}

    /**
     * The walks of an edition in a text; lines that are no walks are there for those who read it.
     *
     * @param text the text, which holds the walks of every edition
     * @param sharingDuty whether the general duty to share was in force in this one
     */
    public static List<Walk> read(String text, boolean sharingDuty) {
        return text.lines()
                .map(String::strip)
                .map(WALK::matcher)
                .filter(Matcher::matches)
                .map(walk -> new Walk(answers(walk.group(1)), walk.group(2)))
                .filter(walk -> sharingDuty || !walk.answers().contains(SHARING_DUTY))
                .toList();
    }

    private static List<Walk.Answer> answers(String path) {
        List<Walk.Answer> answers = new ArrayList<>();
        for (String answer : path.split(",", -1)) {
            int equals = answer.indexOf('=');
            answers.add(new Walk.Answer(answer.substring(0, equals), answer.substring(equals + 1)));
        }
        return answers;
    }
}

package safetoshare.checker.script;

import org.teavm.jso.JSExport;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;

/** The flow as a script's module, for editions in which the duty to share of Children Act 2004 section 16LA is in force. */
public final class SharingDutyFlowScript {
    private static final Flow FLOW = SafeToShare.flowWithSharingDuty();

    private SharingDutyFlowScript() {}

    /**
     * What comes after some answers.
     *
     * @param answers {@code question=answer} joined by commas, in the order asked
     * @return {@code ? question answer …}, {@code -> outcome} or {@code ! what is wrong}
     */
    @JSExport
    public static String next(String answers) {
        return FLOW.next(answers).line();
    }
}

package safetoshare.checker;

import static safetoshare.checker.flow.Outcome.Kind.ACT;
import static safetoshare.checker.flow.Outcome.Kind.ADVICE;
import static safetoshare.checker.flow.Outcome.Kind.EMERGENCY;
import static safetoshare.checker.flow.Outcome.Kind.NOT_NOW;
import static safetoshare.checker.flow.Outcome.Kind.PREPARE;
import static safetoshare.checker.flow.Outcome.Kind.SHARE;

import java.util.List;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Question.AnyOf;

/**
 * The decision whether to share information about a child or an adult at risk.
 *
 * <p>It began as the printed flowchart of the 2008 national guidance and corrects it where that chart is unsafe or out of
 * date; the page "How this checker differs from the printed flowchart" lists each correction, D1 to D12. Danger and harm come
 * first, so that no answer about purpose or agreement can stand in the way of protecting somebody; "not sure" is offered
 * everywhere and always leads to help.
 */
public final class SafeToShare {
    /** What may need extra steps. Ticks route by class only, so that no tick can ever lower an outcome. */
    private static final AnyOf SPECIAL_SITUATIONS = AnyOf.of(
            "special-situations",
            "none not-sure",
            "staff-allegation/care fgm/hard child-sexual-abuse/hard domestic-abuse/care radicalisation/care"
                    + " exploitation/risk missing/risk whistleblowing/none",
            "hard risk care none");

    private static final String UP_TO_DUTY =
            // Danger and harm before everything else (D1).
            "immediate-danger yes>emergency no>suspected-harm not-sure>emergency\n"
                    + "suspected-harm child>special-situations.child adult>special-situations.adult"
                    + " both>special-situations.child no>special-situations.no-harm not-sure>get-urgent-advice\n"
                    // Harm to a child leads to protection, whatever else applies.
                    + "special-situations.child none>protect not-sure>protect care>protect risk>protect hard>protect\n"
                    + "special-situations.adult none>adult-agrees.unflagged not-sure>adult-agrees.flagged"
                    + " care>adult-agrees.flagged risk>adult-agrees.flagged hard>protect\n"
                    + "special-situations.no-harm none>purpose not-sure>get-urgent-advice care>get-urgent-advice"
                    + " risk>protect hard>protect\n"
                    // An adult with capacity may refuse; what may override the refusal is asked for by name (D12).
                    + "adult-agrees.unflagged yes>protect-adult no>adult-exception.refused"
                    + " not-sure>adult-exception.in-doubt\n"
                    + "adult-agrees.flagged yes>protect-adult no>adult-exception.in-doubt"
                    + " not-sure>adult-exception.in-doubt\n"
                    + "adult-exception.refused some>protect-adult none>advice-on-adult not-sure>get-urgent-advice\n"
                    + "adult-exception.in-doubt some>protect-adult none>get-urgent-advice not-sure>get-urgent-advice\n"
                    + "purpose yes>identifiable no>not-now not-sure>get-advice\n"
                    // Even where nobody is named, who receives it is checked, and piecing together is warned of (D10,
                    // D11).
                    + "identifiable yes>legal-duty no>recipient.de-identified not-sure>get-advice\n";

    /** A duty comes before confidence and agreement (D4), and obliges rather than allows (D5). */
    private static final String DUTY = "legal-duty order>must-share no>confidential not-sure>get-advice\n";

    /** Children Act 2004 s.16LA (England): no duty where sharing would be more detrimental to the child than not sharing. */
    private static final String DUTY_WITH_SHARING_DUTY =
            "legal-duty order>must-share sharing-duty>more-detrimental no>confidential not-sure>get-advice\n"
                    + "more-detrimental yes>get-urgent-advice no>must-share not-sure>get-urgent-advice\n";

    private static final String FROM_CONFIDENCE_ON =
            "confidential yes>agreement no>lawful-basis.not-confidential not-sure>get-advice\n"
                    // Five ways in which agreement can stand (D9).
                    + "agreement given>lawful-basis.agreed refused>public-interest.refused"
                    + " unsafe-to-ask>public-interest.unsafe not-asked>ask-first not-sure>get-advice\n"
                    + "public-interest.refused yes>lawful-basis.public-interest no>second-opinion not-sure>get-advice\n"
                    + "public-interest.unsafe yes>lawful-basis.public-interest no>get-urgent-advice"
                    + " not-sure>get-urgent-advice\n"
                    // Nobody decides alone against sharing (D7).
                    + "second-opinion yes>not-now no>get-advice not-sure>get-advice\n"
                    // Neither agreement nor the lack of confidence stands in for a lawful basis (D2, D3, D8).
                    + "lawful-basis.not-confidential yes>recipient.not-confidential no>get-advice not-sure>get-advice\n"
                    + "lawful-basis.agreed yes>recipient.agreed no>get-advice not-sure>get-advice\n"
                    + "lawful-basis.public-interest yes>recipient.public-interest no>get-advice not-sure>get-advice\n"
                    // The right person, only what is needed, a safe route (D11).
                    + "recipient.de-identified yes>share-de-identified no>check-recipient not-sure>get-advice\n"
                    + "recipient.not-confidential yes>share-not-confidential no>check-recipient not-sure>get-advice\n"
                    + "recipient.agreed yes>share-with-agreement no>check-recipient not-sure>get-advice\n"
                    + "recipient.public-interest yes>share-in-public-interest no>check-recipient not-sure>get-advice";

    private SafeToShare() {}

    /** The decision where no general duty to share is in force: {@code legal-duty} does not offer {@code sharing-duty}. */
    public static Flow flow() {
        return flow(UP_TO_DUTY + DUTY + FROM_CONFIDENCE_ON);
    }

    /**
     * The decision where the duty to share of section 16LA of the Children Act 2004 is in force (England; inserted by section
     * 4 of the Children's Wellbeing and Schools Act 2026).
     *
     * @return a flow whose {@code legal-duty} offers {@code sharing-duty}
     */
    public static Flow flowWithSharingDuty() {
        return flow(UP_TO_DUTY + DUTY_WITH_SHARING_DUTY + FROM_CONFIDENCE_ON);
    }

    private static Flow flow(String table) {
        return Flow.of(table, SafeToShare::outcomes, SPECIAL_SITUATIONS);
    }

    private static List<Outcome> outcomes() {
        return List.of(
                new Outcome("emergency", EMERGENCY),
                new Outcome("protect", ACT),
                new Outcome("protect-adult", ACT),
                new Outcome("must-share", SHARE),
                new Outcome("share-with-agreement", SHARE),
                new Outcome("share-in-public-interest", SHARE),
                new Outcome("share-not-confidential", SHARE),
                new Outcome("share-de-identified", SHARE),
                new Outcome("check-recipient", PREPARE),
                new Outcome("ask-first", PREPARE),
                new Outcome("get-advice", ADVICE),
                new Outcome("get-urgent-advice", ADVICE),
                new Outcome("advice-on-adult", ADVICE),
                new Outcome("not-now", NOT_NOW));
    }
}

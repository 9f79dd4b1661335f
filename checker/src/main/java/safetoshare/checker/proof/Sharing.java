package safetoshare.checker.proof;

import static safetoshare.checker.proof.Rule.where;
import static safetoshare.checker.proof.WalkThat.ENDS_IN_ORDINARY_SHARING;
import static safetoshare.checker.proof.WalkThat.HAS_NOTHING_SPECIAL;
import static safetoshare.checker.proof.WalkThat.IS_NOT_SURE;
import static safetoshare.checker.proof.WalkThat.answers;
import static safetoshare.checker.proof.WalkThat.asks;
import static safetoshare.checker.proof.WalkThat.ends;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safetoshare.checker.flow.Walk;

/** What holds of sharing: what it needs, what must never hold it up, and when the law requires it. */
final class Sharing {
    private static final Predicate<Walk> MORE_DETRIMENTAL = answers("more-detrimental", "yes", "not-sure");
    private static final Predicate<Walk> SOMETHING_SPEAKS_AGAINST = IS_NOT_SURE
            .or(answers("purpose", "no"))
            .or(answers("more-detrimental", "yes"))
            .or(answers("agreement", "not-asked"))
            .or(answers("public-interest", "no"))
            .or(answers("lawful-basis", "no"))
            .or(answers("recipient", "no"));

    private static final Invariant I8 = new Invariant(
            "I8",
            "A legal duty or order means that you must share, save where the duty itself makes an exception:"
                    + " sharing may be more detrimental to the child.",
            "D5; Children Act 2004 s.16LA(3)",
            where(
                    answers("legal-duty", "order"),
                    ends("must-share").and(asks("more-detrimental").negate())),
            where(answers("legal-duty", "sharing-duty"), asks("more-detrimental")),
            where(answers("legal-duty", "sharing-duty").and(MORE_DETRIMENTAL.negate()), ends("must-share")),
            where(MORE_DETRIMENTAL, ends("get-urgent-advice")),
            where(ends("must-share"), answers("legal-duty", "order", "sharing-duty")));

    private static final Invariant I10 = new Invariant(
            "I10",
            "Ordinary sharing needs the recipient confirmed and, where somebody can be identified, a lawful"
                    + " basis; emergencies, protection and duties never wait for these.",
            "D2; D3; D11",
            where(ENDS_IN_ORDINARY_SHARING, answers("recipient", "yes")),
            where(ENDS_IN_ORDINARY_SHARING.and(ends("share-de-identified").negate()), answers("lawful-basis", "yes")),
            where(
                    ends("emergency", "protect", "protect-adult", "must-share"),
                    asks("recipient", "lawful-basis").negate()));

    private static final Invariant I29 = new Invariant(
            "I29",
            "Where the printed flowchart applies and the added checks are met, whether to share comes out as"
                    + " in the chart in all 64 cases, and nothing departs from the chart save in the twelve"
                    + " ways listed.",
            "faithfulness to the printed chart; D1 to D12",
            new Rule(ChartCase::covers, Sharing::unlikeTheChart),
            new Rule(ChartCase::covers, Sharing::departuresNotListed));

    private static final Invariant I38 = new Invariant(
            "I38",
            "Each way of sharing is reached only for its own reason: agreement that was given, public interest"
                    + " that is enough, nothing confidential, or nobody identifiable.",
            "D3; D8; safety review 10.2, RECIP",
            where(ends("share-with-agreement"), answers("agreement", "given")),
            where(ends("share-in-public-interest"), answers("public-interest", "yes")),
            where(ends("share-not-confidential"), answers("confidential", "no")),
            where(ends("share-de-identified"), answers("identifiable", "no")));

    private static final Invariant I39 = new Invariant(
            "I39",
            "A recipient or route that is not right is put right before sharing, and nothing else is put off in that way.",
            "D11; seed 001; safety review 10.4, case 6",
            where(answers("recipient", "no"), ends("check-recipient")),
            where(ends("check-recipient"), answers("recipient", "no")));

    private static final Invariant I41 = new Invariant(
            "I41",
            "Nobody is turned away for lack of agreement alone: where no answer speaks against sharing, the"
                    + " end is to share.",
            "2008-R4; D9",
            where(
                    answers("suspected-harm", "no").and(HAS_NOTHING_SPECIAL).and(SOMETHING_SPEAKS_AGAINST.negate()),
                    ENDS_IN_ORDINARY_SHARING.or(ends("must-share"))));

    private Sharing() {}

    static List<Invariant> invariants() {
        return List.of(I8, I10, I29, I38, I39, I41);
    }

    private static Stream<String> unlikeTheChart(EveryWalk every) {
        return ChartCase.all(every.flow()).stream()
                .filter(each -> !each.sameClass())
                .map(each -> each.ours() + ", in the chart " + each.printed());
    }

    private static Stream<String> departuresNotListed(EveryWalk every) {
        return Departure.of(every.flow()).stream()
                .filter(departure -> Difference.all().stream()
                        .noneMatch(difference -> difference.explains().contains(departure)))
                .map(departure -> "is not among D1 to D12: " + departure);
    }
}

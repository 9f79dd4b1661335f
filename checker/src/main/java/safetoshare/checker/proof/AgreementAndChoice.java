package safetoshare.checker.proof;

import static safetoshare.checker.proof.Rule.where;
import static safetoshare.checker.proof.WalkThat.HAS_NOTHING_SPECIAL;
import static safetoshare.checker.proof.WalkThat.answers;
import static safetoshare.checker.proof.WalkThat.asks;
import static safetoshare.checker.proof.WalkThat.ends;
import static safetoshare.checker.proof.WalkThat.ticks;

import java.util.List;
import java.util.function.Predicate;
import safetoshare.checker.flow.Walk;

/** What holds of people's own say: agreement, refusal, and an adult's choice. */
final class AgreementAndChoice {
    private static final Predicate<Walk> REFUSED = answers("agreement", "refused");
    private static final Predicate<Walk> UNSAFE_TO_ASK = answers("agreement", "unsafe-to-ask");
    private static final Predicate<Walk> ABLE_ADULT_REFUSES = answers("adult-agrees", "no")
            .and(answers("adult-exception", "none"))
            .and(HAS_NOTHING_SPECIAL);
    private static final Predicate<Walk> ADULT_AGREES_OR_IS_OVERRIDDEN =
            answers("adult-agrees", "yes").or(answers("adult-exception", "some"));

    private static final Invariant I6 = new Invariant(
            "I6",
            "A refusal alone never ends in not sharing: public interest is weighed, then a second person asked.",
            "seed 003, questions and answers",
            where(REFUSED, asks("public-interest")),
            where(REFUSED.and(ends("not-now")), asks("second-opinion")),
            where(asks("adult-agrees"), ends("not-now").negate()));

    private static final Invariant I9 = new Invariant(
            "I9",
            "Where asking is unsafe, nobody is told to ask first, not to share, or to share with agreement; without a"
                    + " clear public interest they are sent to urgent advice.",
            "D9",
            where(
                    UNSAFE_TO_ASK,
                    ends("not-now", "ask-first", "share-with-agreement").negate()),
            where(UNSAFE_TO_ASK.and(answers("public-interest", "no", "not-sure")), ends("get-urgent-advice")));

    private static final Invariant I13 = new Invariant(
            "I13",
            "An able adult's refusal, with no exception and nothing special, ends in advice that respects"
                    + " the choice, and nothing else does.",
            "D12",
            where(ABLE_ADULT_REFUSES, ends("advice-on-adult")),
            where(ends("advice-on-adult"), ABLE_ADULT_REFUSES));

    private static final Invariant I35 = new Invariant(
            "I35",
            "Whether an adult at risk agrees is asked, save in a case of female genital mutilation or child sexual"
                    + " abuse; and where they do not clearly agree, so is whether an exception applies.",
            "D12; Mental Capacity Act 2005 s.1",
            where(
                    answers("suspected-harm", "adult")
                            .and(ticks("fgm", "child-sexual-abuse").negate()),
                    asks("adult-agrees")),
            where(answers("adult-agrees", "no", "not-sure"), asks("adult-exception")));

    private static final Invariant I36 = new Invariant(
            "I36",
            "Sharing to protect an adult needs their agreement or an exception, and follows from either.",
            "Care Act 2014 s.42; safety review 10.3, reasons of PROTECT_ADULT",
            where(ADULT_AGREES_OR_IS_OVERRIDDEN, ends("protect-adult")),
            where(ends("protect-adult"), ADULT_AGREES_OR_IS_OVERRIDDEN));

    private static final Invariant I40 = new Invariant(
            "I40",
            "Only somebody who has not asked yet, and could safely, is told to ask first.",
            "D9; safety review 10.3, reasons of ASK",
            where(ends("ask-first"), answers("agreement", "not-asked")));

    private AgreementAndChoice() {}

    static List<Invariant> invariants() {
        return List.of(I6, I9, I13, I35, I36, I40);
    }
}

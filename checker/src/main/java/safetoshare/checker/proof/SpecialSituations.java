package safetoshare.checker.proof;

import static safetoshare.checker.proof.EveryWalk.SITUATIONS;
import static safetoshare.checker.proof.Rule.where;
import static safetoshare.checker.proof.WalkThat.answers;
import static safetoshare.checker.proof.WalkThat.asks;
import static safetoshare.checker.proof.WalkThat.ends;
import static safetoshare.checker.proof.WalkThat.ticks;

import java.util.List;

/** What holds where a special situation applies. */
final class SpecialSituations {
    private static final Invariant I15 = new Invariant(
            "I15",
            "Female genital mutilation always leads to protection.",
            "Female Genital Mutilation Act 2003 s.5B",
            where(ticks("fgm"), ends("protect")));

    private static final Invariant I16 = new Invariant(
            "I16",
            "An allegation about staff never leads to less than urgent advice.",
            "KCSIE paragraph 78; safety review 10.2, FLAGS",
            neverLessThanUrgent("staff-allegation"));

    private static final Invariant I17 = new Invariant(
            "I17",
            "Child sexual abuse always leads to protection.",
            "Crime and Policing Act 2026",
            where(ticks("child-sexual-abuse"), ends("protect")));

    private static final Invariant I18 = new Invariant(
            "I18",
            "Domestic abuse never leads to less than urgent advice.",
            "2024-R5",
            neverLessThanUrgent("domestic-abuse"));

    private static final Invariant I19 = new Invariant(
            "I19",
            "A risk of radicalisation never leads to less than urgent advice.",
            "Counter-Terrorism and Security Act 2015; safety review 10.2, FLAGS",
            neverLessThanUrgent("radicalisation"));

    private static final Invariant I20 = new Invariant(
            "I20",
            "Exploitation leads to protection, or for an adult at risk at the least to urgent advice.",
            "Modern Slavery Act 2015",
            protectsUnlessAnAdult("exploitation"),
            neverLessThanUrgent("exploitation"));

    private static final Invariant I21 = new Invariant(
            "I21",
            "Somebody missing leads to protection, or for an adult at risk at the least to urgent advice.",
            "safety review 10.2, FLAGS",
            protectsUnlessAnAdult("missing"),
            neverLessThanUrgent("missing"));

    private static final Invariant I22 = new Invariant(
            "I22",
            "A concern about one's own organisation changes no outcome and blocks none.",
            "Public Interest Disclosure Act 1998",
            new Rule(ticks("whistleblowing"), every -> new SituationsCompared(every).changedBy("whistleblowing")));

    private static final Invariant I23 = new Invariant(
            "I23",
            "One special situation more, or doubt whether there is one, never lowers the outcome.",
            "safety review 10.1",
            new Rule(asks(SITUATIONS), every -> new SituationsCompared(every).lowered()));

    private SpecialSituations() {}

    static List<Invariant> invariants() {
        return List.of(I15, I16, I17, I18, I19, I20, I21, I22, I23);
    }

    private static Rule protectsUnlessAnAdult(String situation) {
        return where(ticks(situation).and(answers("suspected-harm", "adult").negate()), ends("protect"));
    }

    private static Rule neverLessThanUrgent(String situation) {
        return where(ticks(situation), ends("protect", "protect-adult", "get-urgent-advice"));
    }
}

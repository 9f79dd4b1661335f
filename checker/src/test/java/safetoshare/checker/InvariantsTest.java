package safetoshare.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static safetoshare.checker.EveryWalk.SITUATIONS;
import static safetoshare.checker.EveryWalk.answer;
import static safetoshare.checker.EveryWalk.ticks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Step;
import safetoshare.checker.flow.Walk;

/** What must hold on every walk, by the ids of FACTS.md 10.1, as far as the flow shows it; words are tested apart. */
class InvariantsTest {
    private static final List<Flow> FLOWS = List.of(SafeToShare.flow(), SafeToShare.flowWithSharingDuty());
    private static final Map<Flow, List<Walk>> WALKS =
            FLOWS.stream().collect(Collectors.toMap(flow -> flow, EveryWalk::of));

    private static final String[] ADVICE = {"get-advice", "get-urgent-advice", "advice-on-adult"};
    private static final String[] SHARE = {
        "share-with-agreement", "share-in-public-interest", "share-not-confidential", "share-de-identified"
    };
    private static final Predicate<Walk> NOT_SURE =
            walk -> walk.answers().stream().anyMatch(given -> given.answer().equals("not-sure"));
    private static final Predicate<Walk> ONLY_WHISTLEBLOWING_IF_ANYTHING =
            answered(SITUATIONS, "none", "whistleblowing");

    @Test
    @DisplayName("I1: every walk begins with immediate danger, and none can be entered further on")
    void i1() {
        rule(walk -> true, walk -> walk.answers().get(0).question().equals("immediate-danger"));
        WALKS.forEach((flow, walks) -> walks.forEach(walk -> {
            if (walk.answers().size() > 1) {
                String entered =
                        EveryWalk.path(walk.answers().subList(1, walk.answers().size()));
                assertThat(flow.next(entered).line()).startsWith("! immediate-danger is asked here");
            }
        }));
    }

    @Test
    @DisplayName("I2: danger, or doubt about it, ends at once with the emergency outcome, and nothing else does")
    void i2() {
        rule(
                answered("immediate-danger", "yes", "not-sure"),
                ends("emergency").and(walk -> walk.answers().size() == 1));
        rule(ends("emergency"), answered("immediate-danger", "yes", "not-sure"));
    }

    @Test
    @DisplayName("I3: not sure anywhere ends in protection or advice")
    void i3() {
        rule(NOT_SURE, ends("emergency", "protect", "protect-adult").or(ends(ADVICE)));
    }

    @Test
    @DisplayName("I4: not sharing needs no danger, harm, risk or doubt, and no purpose or a second person's agreement")
    void i4() {
        rule(
                ends("not-now"),
                answered("immediate-danger", "no")
                        .and(answered("suspected-harm", "no"))
                        .and(ONLY_WHISTLEBLOWING_IF_ANYTHING)
                        .and(answered("agreement", "unsafe-to-ask").negate())
                        .and(NOT_SURE.negate())
                        .and(answered("purpose", "no")
                                .or(answered("public-interest", "no").and(answered("second-opinion", "yes")))));
    }

    @Test
    @DisplayName(
            "I5: where harm is suspected only protection is asked about, and the ordinary outcomes cannot be reached")
    void i5() {
        Predicate<Walk> harm =
                asked("suspected-harm").and(answered("suspected-harm", "no").negate());
        List<String> questions =
                List.of("immediate-danger", "suspected-harm", SITUATIONS, "adult-agrees", "adult-exception");
        rule(harm, walk -> walk.answers().stream().map(Walk.Answer::question).allMatch(questions::contains));
        rule(harm, ends("protect", "protect-adult", "get-urgent-advice", "advice-on-adult"));
    }

    @Test
    @DisplayName("I6: a refusal always passes through public interest, and then a second person, before not sharing")
    void i6() {
        rule(answered("agreement", "refused"), asked("public-interest"));
        rule(answered("agreement", "refused").and(ends("not-now")), asked("second-opinion"));
        rule(asked("adult-agrees"), ends("not-now").negate());
    }

    @Test
    @DisplayName("I7: harm to a child always leads to protection, and more serious first answers never to waiting")
    void i7() {
        rule(answered("suspected-harm", "child", "both"), ends("protect"));
        rule(
                answered("immediate-danger", "no")
                        .and(answered("suspected-harm", "no"))
                        .negate(),
                ends("not-now", "ask-first").negate());
    }

    @Test
    @DisplayName("I8: a legal duty means sharing, save where sharing would be more detrimental to the child")
    void i8() {
        Predicate<Walk> exception = answered("more-detrimental", "yes", "not-sure");
        rule(
                answered("legal-duty", "order"),
                ends("must-share").and(asked("more-detrimental").negate()));
        rule(answered("legal-duty", "sharing-duty"), asked("more-detrimental"));
        rule(answered("legal-duty", "sharing-duty").and(exception.negate()), ends("must-share"));
        rule(exception, ends("get-urgent-advice"));
        rule(ends("must-share"), answered("legal-duty", "order", "sharing-duty"));
    }

    @Test
    @DisplayName(
            "I9: unsafe to ask never ends in waiting or asking, and without clear public interest in urgent advice")
    void i9() {
        Predicate<Walk> unsafe = answered("agreement", "unsafe-to-ask");
        rule(unsafe, ends("not-now", "ask-first", "share-with-agreement").negate());
        rule(unsafe.and(answered("public-interest", "no", "not-sure")), ends("get-urgent-advice"));
    }

    @Test
    @DisplayName("I10: sharing needs the recipient check and a lawful basis, and protection never waits for them")
    void i10() {
        rule(ends(SHARE), answered("recipient", "yes"));
        rule(ends(SHARE).and(ends("share-de-identified").negate()), answered("lawful-basis", "yes"));
        rule(
                ends("emergency", "protect", "protect-adult", "must-share"),
                asked("recipient").or(asked("lawful-basis")).negate());
    }

    @Test
    @DisplayName("I13: an able adult's refusal with no exception and nothing special ends in advice about the adult")
    void i13() {
        Predicate<Walk> refusal = answered("adult-agrees", "no")
                .and(answered("adult-exception", "none"))
                .and(ONLY_WHISTLEBLOWING_IF_ANYTHING);
        rule(refusal, ends("advice-on-adult"));
        rule(ends("advice-on-adult"), refusal);
    }

    @Test
    @DisplayName("I14: whoever is a child is never asked about as an adult who may refuse")
    void i14() {
        rule(
                answered("suspected-harm", "child", "both"),
                asked("adult-agrees").or(asked("adult-exception")).negate());
        rule(asked("adult-agrees"), answered("suspected-harm", "adult"));
    }

    @Test
    @DisplayName("I15: female genital mutilation leads to protection")
    void i15() {
        rule(ticked("fgm"), ends("protect"));
    }

    @Test
    @DisplayName("I17: child sexual abuse leads to protection")
    void i17() {
        rule(ticked("child-sexual-abuse"), ends("protect"));
    }

    @Test
    @DisplayName("I18: domestic abuse never leads to less than urgent advice")
    void i18() {
        rule(ticked("domestic-abuse"), ends("protect", "protect-adult", "get-urgent-advice"));
    }

    @Test
    @DisplayName("I20: exploitation leads to protection unless only an adult is at risk")
    void i20() {
        rule(ticked("exploitation").and(answered("suspected-harm", "adult").negate()), ends("protect"));
    }

    @Test
    @DisplayName("I21: somebody missing leads to protection unless only an adult is at risk")
    void i21() {
        rule(ticked("missing").and(answered("suspected-harm", "adult").negate()), ends("protect"));
    }

    @Test
    @DisplayName("I22: whistleblowing changes no outcome")
    void i22() {
        WALKS.forEach((flow, walks) -> walks.stream()
                .filter(asked(SITUATIONS).and(answered(SITUATIONS, "not-sure").negate()))
                .forEach(walk -> {
                    String ticked = EveryWalk.withTick(answer(walk, SITUATIONS), "whistleblowing");
                    assertThat(flow.next(EveryWalk.pathWithSituations(walk, ticked)))
                            .isEqualTo(new Step.Reach(walk.outcome()));
                }));
    }

    @Test
    @DisplayName("I23: one thing more that applies, or doubt whether anything does, never lowers the outcome")
    void i23() {
        WALKS.values().forEach(walks -> {
            Map<String, List<Walk>> byTicks = walks.stream()
                    .filter(asked(SITUATIONS))
                    .collect(Collectors.groupingBy(walk -> answer(walk, "suspected-harm") + answer(walk, SITUATIONS)));
            for (Walk walk : walks) {
                for (String raised :
                        asked(SITUATIONS).test(walk) ? raised(answer(walk, SITUATIONS)) : Set.<String>of()) {
                    List<Walk> others = byTicks.get(answer(walk, "suspected-harm") + raised);
                    assertThat(others)
                            .isNotEmpty()
                            .filteredOn(other -> agreeApartFromSituations(walk, other))
                            .as("%s, but %s", walk, raised)
                            .isNotEmpty()
                            .allMatch(other -> seriousness(other) >= seriousness(walk));
                }
            }
        });
    }

    @Test
    @DisplayName("I24: every walk ends within 11 questions, asks none twice, and all 14 outcomes are reached")
    void i24() {
        rule(walk -> true, walk -> walk.answers().size() <= 11);
        rule(
                walk -> true,
                walk -> walk.answers().stream()
                                .map(Walk.Answer::question)
                                .distinct()
                                .count()
                        == walk.answers().size());
        WALKS.forEach((flow, walks) -> {
            assertThat(walks.stream().map(Walk::outcome).distinct())
                    .hasSize(14)
                    .containsExactlyInAnyOrderElementsOf(
                            flow.outcomes().stream().map(Outcome::id).toList());
        });
    }

    @Test
    @DisplayName("I26: the result depends on the answers alone, whatever was asked before, also after going back")
    void i26() {
        WALKS.forEach((flow, walks) -> {
            List<Walk> shuffled = new ArrayList<>(walks);
            Collections.shuffle(shuffled, new Random(26));
            for (Walk walk : shuffled) {
                assertThat(flow.next(walk.path())).isEqualTo(new Step.Reach(walk.outcome()));
                for (int kept = walk.answers().size() - 1; kept >= 0; kept--) {
                    String back = EveryWalk.path(walk.answers().subList(0, kept));
                    assertThat(flow.next(back).line())
                            .startsWith("? " + walk.answers().get(kept).question() + " ");
                }
            }
        });
    }

    @Test
    @DisplayName(
            "I29: where the printed flowchart applies and the added checks are met, sharing follows it in all 64 cases")
    void i29() {
        for (int c = 0; c < 64; c++) {
            boolean purpose = (c & 1) > 0;
            boolean identifiable = (c & 2) > 0;
            boolean confidential = (c & 4) > 0;
            boolean agreed = (c & 8) > 0;
            boolean duty = (c & 16) > 0;
            boolean publicInterest = (c & 32) > 0;
            boolean printed = purpose && (!identifiable || !confidential || agreed || duty || publicInterest);
            Predicate<Walk> given = answered("suspected-harm", "no")
                    .and(answered(SITUATIONS, "none"))
                    .and(ifAsked("purpose", purpose ? "yes" : "no"))
                    .and(ifAsked("identifiable", identifiable ? "yes" : "no"))
                    .and(ifAsked("confidential", confidential ? "yes" : "no"))
                    .and(ifAsked("agreement", agreed ? "given" : "refused"))
                    .and(ifAsked("legal-duty", duty ? "order" : "no"))
                    .and(ifAsked("public-interest", publicInterest ? "yes" : "no"))
                    .and(ifAsked("second-opinion", "yes"))
                    .and(ifAsked("lawful-basis", "yes"))
                    .and(ifAsked("recipient", "yes"));
            rule(given, printed ? ends(SHARE).or(ends("must-share")) : ends("not-now"));
        }
    }

    /** Requires something of every walk that some walk is concerned by, of the walks of both flows. */
    private static void rule(Predicate<Walk> concerned, Predicate<Walk> required) {
        List<Walk> all =
                WALKS.values().stream().flatMap(List::stream).filter(concerned).toList();
        assertThat(all).isNotEmpty();
        assertThat(all.stream().filter(required.negate()).map(Walk::toString)).isEmpty();
    }

    private static Predicate<Walk> asked(String question) {
        return walk -> !answer(walk, question).isEmpty();
    }

    private static Predicate<Walk> answered(String question, String... answers) {
        return walk -> List.of(answers).contains(answer(walk, question));
    }

    private static Predicate<Walk> ifAsked(String question, String answer) {
        return asked(question).negate().or(answered(question, answer));
    }

    private static Predicate<Walk> ticked(String tick) {
        return walk -> ticks(walk).contains(tick);
    }

    private static Predicate<Walk> ends(String... outcomes) {
        return walk -> List.of(outcomes).contains(walk.outcome());
    }

    /** Each answer that ticks one thing more; from none also not sure. */
    private static Set<String> raised(String situations) {
        Set<String> raised = new LinkedHashSet<>();
        if (!situations.equals("not-sure")) {
            EveryWalk.TICKS.forEach(tick -> raised.add(EveryWalk.withTick(situations, tick)));
        }
        if (situations.equals("none")) {
            raised.add("not-sure");
        }
        return raised;
    }

    private static boolean agreeApartFromSituations(Walk walk, Walk other) {
        return walk.answers().stream()
                .filter(given -> !given.question().equals(SITUATIONS))
                .allMatch(given -> ifAsked(given.question(), given.answer()).test(other));
    }

    /** How serious an outcome takes the case to be; all that the ordinary questions lead to count alike. */
    private static int seriousness(Walk walk) {
        return List.of("advice-on-adult", "get-urgent-advice", "protect-adult", "protect", "emergency")
                .indexOf(walk.outcome());
    }
}

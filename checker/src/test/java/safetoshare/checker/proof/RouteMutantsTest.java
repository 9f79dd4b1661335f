package safetoshare.checker.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.Proof;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.UnsoundFlow;

/**
 * No route of either flow can be changed unnoticed: led elsewhere, it makes no flow, breaks an invariant, or changes an
 * approved walk. And no invariant is idle: for each thing that it asks, some change breaks it.
 */
class RouteMutantsTest {
    /** What stops a changed route first. */
    enum Fate {
        UNSOUND,
        BREAKS_AN_INVARIANT,
        CHANGES_AN_APPROVED_WALK,
        SURVIVES
    }

    private static final List<Flow> FLOWS = List.of(SafeToShare.flow(), SafeToShare.flowWithSharingDuty());
    private static final Set<Rule> BROKEN = ConcurrentHashMap.newKeySet();
    private static final Map<Flow, Map<Fate, List<RouteMutant>>> FATES = new LinkedHashMap<>();

    /** Not as the class is made: other threads would wait for that. */
    @BeforeAll
    static void changeEachRoute() {
        FLOWS.forEach(flow -> FATES.put(flow, fates(flow)));
    }

    static List<Invariant> invariants() {
        return Invariants.all();
    }

    @Test
    void noneSurvives() throws IOException {
        assertThat(FATES.values())
                .allSatisfy(fates -> assertThat(fates.get(Fate.SURVIVES)).isEmpty())
                .allSatisfy(fates -> assertThat(fates.get(Fate.UNSOUND)).isNotEmpty())
                .allSatisfy(
                        fates -> assertThat(fates.get(Fate.BREAKS_AN_INVARIANT)).isNotEmpty());
        Proof.row("50-route-mutants", "Mutants of the routes", figure(FLOWS.get(0)));
        Proof.row("51-route-mutants-with-duty", "Mutants with the duty to share", figure(FLOWS.get(1)));
    }

    private static String figure(Flow flow) {
        Map<Fate, List<RouteMutant>> fates = FATES.get(flow);
        return "%,d: %,d refused as unsound, %,d killed by an invariant, %,d only by the approved walks, %,d survive"
                .formatted(
                        fates.values().stream().mapToInt(List::size).sum(),
                        fates.get(Fate.UNSOUND).size(),
                        fates.get(Fate.BREAKS_AN_INVARIANT).size(),
                        fates.get(Fate.CHANGES_AN_APPROVED_WALK).size(),
                        fates.get(Fate.SURVIVES).size());
    }

    @ParameterizedTest
    @MethodSource("situations")
    void aSpecialSituationPutInAnotherClassBreaksAnInvariant(String situation) {
        assertThat(Stream.of("hard", "risk", "care", "none")
                        .map(otherClass -> ChangedFlow.withClass(situation, otherClass, FLOWS.get(0)))
                        .filter(changed -> !changed.equals(FLOWS.get(0))))
                .hasSize(3)
                .allMatch(changed -> Invariants.all().stream()
                        .anyMatch(invariant -> invariant
                                .broken(EveryWalk.of(changed))
                                .findAny()
                                .isPresent()));
    }

    static List<String> situations() {
        return List.of(
                "staff-allegation",
                "fgm",
                "child-sexual-abuse",
                "domestic-abuse",
                "radicalisation",
                "exploitation",
                "missing",
                "whistleblowing");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invariants")
    void eachThingThatAnInvariantAsksCanBeBroken(Invariant invariant) {
        for (int place = 1; place <= invariant.rules().size(); place++) {
            Rule rule = invariant.rules().get(place - 1);
            assertThat(BROKEN.contains(rule) || BrokenOtherwise.by(rule))
                    .as("something breaks what %s asks in place %d", invariant.id(), place)
                    .isTrue();
        }
    }

    @Test
    void theBrokenInvariantsAreCounted() throws IOException {
        List<Invariant> byRoutes = Invariants.all().stream()
                .filter(invariant -> invariant.rules().stream().anyMatch(BROKEN::contains))
                .toList();
        List<Invariant> otherwise = Invariants.all().stream()
                .filter(invariant -> !byRoutes.contains(invariant))
                .filter(invariant -> invariant.rules().stream().anyMatch(BrokenOtherwise::by))
                .toList();
        assertThat(byRoutes.size() + otherwise.size())
                .isEqualTo(Invariants.all().size());
        Proof.row(
                "41-invariants-broken",
                "Invariants shown to fail",
                "%d by a route led elsewhere, %d only by another change".formatted(byRoutes.size(), otherwise.size()));
    }

    private static Map<Fate, List<RouteMutant>> fates(Flow flow) {
        Map<Fate, List<RouteMutant>> fates = new EnumMap<>(Fate.class);
        Stream.of(Fate.values()).forEach(fate -> fates.put(fate, Collections.synchronizedList(new ArrayList<>())));
        RouteMutant.of(flow).parallelStream()
                .forEach(mutant -> fates.get(fate(mutant, flow)).add(mutant));
        return fates;
    }

    private static Fate fate(RouteMutant mutant, Flow flow) {
        Flow changed;
        try {
            changed = mutant.in(flow);
        } catch (UnsoundFlow unsound) {
            return Fate.UNSOUND;
        }
        // Few walks show most; it is quicker to look at all only where those do not.
        if (breaksAnInvariant(new EveryWalk(changed, changed.walks())) || breaksAnInvariant(EveryWalk.of(changed))) {
            return Fate.BREAKS_AN_INVARIANT;
        }
        return changed.walks().equals(flow.walks()) ? Fate.SURVIVES : Fate.CHANGES_AN_APPROVED_WALK;
    }

    private static boolean breaksAnInvariant(EveryWalk every) {
        boolean breaks = false;
        for (Invariant invariant : Invariants.all()) {
            for (Rule rule : invariant.rules()) {
                boolean known = BROKEN.contains(rule) || BrokenOtherwise.isNeededFor(rule);
                if (!(breaks && known) && rule.broken().apply(every).findAny().isPresent()) {
                    breaks = true;
                    BROKEN.add(rule);
                }
            }
        }
        return breaks;
    }
}

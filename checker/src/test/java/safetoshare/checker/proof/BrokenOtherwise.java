package safetoshare.checker.proof;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Walk;

/**
 * What breaks something that no change of one route can break.
 *
 * @param invariant the id of the invariant
 * @param place which of the things that it asks, counted from 1
 * @param why why no change of one route breaks it
 * @param walks what is changed otherwise
 */
record BrokenOtherwise(String invariant, int place, String why, EveryWalk walks) {
    private static final Flow FLOW = SafeToShare.flow();
    private static final EveryWalk EVERY = EveryWalk.of(FLOW);

    private static final Map<Rule, BrokenOtherwise> ALL =
            Stream.concat(byOtherRoutes(), byOtherWalks()).collect(toMap(BrokenOtherwise::rule, Function.identity()));

    /** Whether a rule is one that no change of one route breaks. */
    static boolean isNeededFor(Rule rule) {
        return ALL.containsKey(rule);
    }

    /** Whether a rule is such a one, and is broken otherwise. */
    static boolean by(Rule rule) {
        return isNeededFor(rule)
                && rule.broken().apply(ALL.get(rule).walks).findAny().isPresent();
    }

    private static Stream<BrokenOtherwise> byOtherRoutes() {
        return Stream.of(
                new BrokenOtherwise("I1", 1, "the first state stays the first", changed("immediate-danger")),
                new BrokenOtherwise(
                        "I3", 2, "a route is changed, none taken away", changed("purpose yes>identifiable no>not-now")),
                new BrokenOtherwise(
                        "I6",
                        1,
                        "only a refusal leads to public-interest.refused",
                        changed(
                                "agreement given>lawful-basis.agreed refused>get-advice"
                                        + " unsafe-to-ask>public-interest.unsafe not-asked>ask-first not-sure>get-advice",
                                "public-interest.refused",
                                "second-opinion")),
                new BrokenOtherwise(
                        "I8",
                        2,
                        "only the sharing duty leads to more-detrimental",
                        changed(
                                "legal-duty order>must-share sharing-duty>must-share no>confidential not-sure>get-advice")),
                new BrokenOtherwise(
                        "I22",
                        1,
                        "nothing special and whistleblowing are one class",
                        EveryWalk.of(ChangedFlow.withClass("whistleblowing", "care", FLOW))),
                new BrokenOtherwise(
                        "I32",
                        1,
                        "a route is changed, none taken away",
                        changed(
                                "suspected-harm child>special-situations.child both>special-situations.child"
                                        + " no>special-situations.no-harm not-sure>get-urgent-advice",
                                "special-situations.adult",
                                "adult-agrees.unflagged",
                                "adult-agrees.flagged",
                                "adult-exception.refused",
                                "adult-exception.in-doubt")));
    }

    private static Stream<BrokenOtherwise> byOtherWalks() {
        Walk walk = EVERY.walks().get(0);
        Walk twice = new Walk(List.of(walk.answers().get(0), walk.answers().get(0)), walk.outcome());
        return Stream.of(
                new BrokenOtherwise(
                        "I1",
                        2,
                        "no sound flow asks its first question again",
                        new EveryWalk(changed("immediate-danger").flow(), EVERY.walks())),
                new BrokenOtherwise("I24", 2, "no sound flow asks anything twice", new EveryWalk(FLOW, List.of(twice))),
                new BrokenOtherwise("I24", 3, "a sound flow reaches each outcome", new EveryWalk(FLOW, List.of(walk))),
                new BrokenOtherwise(
                        "I26",
                        1,
                        "a route changes the walks and what the flow says next alike",
                        new EveryWalk(new RouteMutant("purpose", "no", "get-advice").in(FLOW), EVERY.walks())));
    }

    private static EveryWalk changed(String... lines) {
        return EveryWalk.of(ChangedFlow.of(FLOW, lines));
    }

    private Rule rule() {
        return Invariants.all().stream()
                .filter(each -> each.id().equals(invariant))
                .findFirst()
                .orElseThrow()
                .rules()
                .get(place - 1);
    }
}

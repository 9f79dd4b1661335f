package safetoshare.checker.proof;

import static safetoshare.checker.proof.EveryWalk.SITUATIONS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import safetoshare.checker.flow.Question;
import safetoshare.checker.flow.Walk;

/** What follows one answer about special situations, held against what follows another. */
final class SituationsCompared {
    /** From the mildest; every outcome of the ordinary questions counts as milder than these. */
    private static final List<String> SERIOUSNESS =
            List.of("advice-on-adult", "get-urgent-advice", "protect-adult", "protect", "emergency");

    /** Two ways of going on. Few differ, so that it is quicker to compare those than all answers in pairs. */
    private record Pair(Integer from, Integer to) {}

    private final List<String> ticks;
    private final List<List<Walk>> waysOn = new ArrayList<>();
    private final Map<String, Map<String, Integer>> wayAfter = new LinkedHashMap<>();
    private final Map<Pair, Optional<String>> lowered = new HashMap<>();

    SituationsCompared(EveryWalk every) {
        ticks = every.flow().states().stream()
                .map(state -> state.question())
                .filter(Question.AnyOf.class::isInstance)
                .map(Question.AnyOf.class::cast)
                .findFirst()
                .map(several -> several.answers()
                        .subList(several.alone().size(), several.answers().size()))
                .orElse(List.of());
        Map<List<Walk>, Integer> places = new HashMap<>();
        byAnswer(every).forEach((before, walks) -> {
            Map<String, Integer> after = new LinkedHashMap<>();
            walks.forEach((answer, way) -> after.put(answer, places.computeIfAbsent(way, this::add)));
            wayAfter.put(before, after);
        });
    }

    private Integer add(List<Walk> way) {
        waysOn.add(way);
        return waysOn.size() - 1;
    }

    /** By the path up to the question, then by the answer to it: how the walks go on. */
    private static Map<String, Map<String, List<Walk>>> byAnswer(EveryWalk every) {
        Map<String, Map<String, List<Walk>>> walks = new LinkedHashMap<>();
        for (Walk walk : every.walks()) {
            List<Walk.Answer> given = walk.answers();
            for (int i = 0; i < given.size(); i++) {
                if (given.get(i).question().equals(SITUATIONS)) {
                    walks.computeIfAbsent(EveryWalk.path(given.subList(0, i)), path -> new LinkedHashMap<>())
                            .computeIfAbsent(given.get(i).answer(), answer -> new ArrayList<>())
                            .add(new Walk(given.subList(i + 1, given.size()), walk.outcome()));
                }
            }
        }
        return walks;
    }

    /** Each answer after which one tick more changes how the walks go on. */
    Stream<String> changedBy(String tick) {
        return compare(
                answer -> answer.equals("not-sure") ? List.of() : List.of(withTick(answer, tick)),
                pair -> pair.from().equals(pair.to()) ? Optional.empty() : Optional.of("goes on otherwise"));
    }

    /** Each answer after which one tick more, or doubt instead of none, lowers an outcome. */
    Stream<String> lowered() {
        return compare(this::raised, pair -> lowered.computeIfAbsent(pair, this::lowers));
    }

    private Stream<String> compare(
            Function<String, List<String>> toOthers, Function<Pair, Optional<String>> difference) {
        return wayAfter.entrySet().stream()
                .flatMap(before -> before.getValue().entrySet().stream()
                        .flatMap(after -> toOthers.apply(after.getKey()).stream()
                                .flatMap(other -> difference
                                        .apply(new Pair(
                                                after.getValue(),
                                                before.getValue().getOrDefault(other, after.getValue())))
                                        .map(what -> before.getKey() + "," + SITUATIONS + "=" + after.getKey()
                                                + ", but with " + other + ": " + what)
                                        .stream())));
    }

    private List<String> raised(String answer) {
        List<String> raised = new ArrayList<>();
        if (!answer.equals("not-sure")) {
            ticks.stream()
                    .map(tick -> withTick(answer, tick))
                    .filter(more -> !more.equals(answer))
                    .forEach(raised::add);
        }
        if (answer.equals("none")) {
            raised.add("not-sure");
        }
        return raised;
    }

    private String withTick(String answer, String tick) {
        List<String> ticked = List.of(answer.split("\\+"));
        return String.join(
                "+",
                ticks.stream()
                        .filter(each -> each.equals(tick) || ticked.contains(each))
                        .toList());
    }

    private Optional<String> lowers(Pair pair) {
        for (Walk from : waysOn.get(pair.from())) {
            for (Walk to : waysOn.get(pair.to())) {
                if (seriousness(to) < seriousness(from) && agree(from, to)) {
                    return Optional.of(from + " becomes " + to);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether no question is answered differently. */
    private static boolean agree(Walk one, Walk other) {
        return one.answers().stream().allMatch(given -> {
            String answer = WalkThat.answer(other, given.question());
            return answer.isEmpty() || answer.equals(given.answer());
        });
    }

    private static int seriousness(Walk walk) {
        return SERIOUSNESS.indexOf(walk.outcome());
    }
}

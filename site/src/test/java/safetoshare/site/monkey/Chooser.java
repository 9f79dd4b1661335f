package safetoshare.site.monkey;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import safetoshare.checker.flow.Question;
import safetoshare.site.monkey.Act.By;

/** Chooses by chance what to do next, most often an answer, and among answers often what was reached least. */
final class Chooser {
    private static final List<String> HASHES =
            List.of("#step-1", "#step-2", "#step-3", "#step-7", "#step-99", "#step-0", "#step-x");
    private static final List<InWindow.Resize> SIZES = List.of(
            new InWindow.Resize(320, 640, 100),
            new InWindow.Resize(768, 1024, 100),
            new InWindow.Resize(740, 360, 100),
            new InWindow.Resize(1280, 800, 100),
            new InWindow.Resize(1280, 1024, 200),
            new InWindow.Resize(1280, 1024, 400),
            new InWindow.Resize(1920, 1080, 50));

    private final Random random;
    private final Coverage coverage;
    private final List<Choice> choices = List.of(
            new Choice(44, this::answer),
            new Choice(6, scene -> question(scene).map(each -> new InPage.Choose(each.id(), of(each.answers()), by()))),
            new Choice(4, scene -> Optional.of(new InPage.Arrow())),
            new Choice(4, scene -> Optional.of(new InPage.Proceed(by()))),
            new Choice(5, scene -> Optional.of(new InPage.Back(by()))),
            new Choice(7, this::change),
            new Choice(2, scene -> Optional.of(new InPage.Clear(by()))),
            new Choice(6, scene -> Optional.of(new InPage.ErrorLink(by()))),
            new Choice(3, scene -> Optional.of(new InPage.Help(by()))),
            new Choice(4, scene -> Optional.of(new InPage.KeepRecord(of(InPage.KeepRecord.ACTIONS), by()))),
            new Choice(8, scene -> Optional.of(new InWindow.Go(-1))),
            new Choice(6, scene -> Optional.of(new InWindow.Go(1))),
            new Choice(2, scene -> Optional.of(new InWindow.Go(of(List.of(-4, -3, -2, 2, 3))))),
            new Choice(3, scene -> Optional.of(new InWindow.Address(of(HASHES)))),
            new Choice(1, scene -> Optional.of(new InWindow.Skip())),
            new Choice(2, scene -> Optional.of(new InWindow.Esc())),
            new Choice(2, scene -> Optional.of(of(SIZES))),
            new Choice(2, scene -> Optional.of(new InWindow.Offline(!scene.offline()))),
            new Choice(1, scene -> Optional.of(new InWindow.Paper())),
            new Choice(2, scene -> Optional.of(new InWindow.Reload())),
            new Choice(
                    2,
                    scene -> Optional.of(new InWindow.Follow(of(scene.wording().linksOut()), by()))),
            new Choice(
                    2, scene -> Optional.of(new InWindow.Follow(scene.wording().checker(), by()))),
            new Choice(1, scene -> Optional.of(new InWindow.Leave(by()))));

    private final int weights = choices.stream().mapToInt(Choice::weight).sum();

    /** One that always chooses the same for the same seed. */
    Chooser(long seed, Coverage coverage) {
        random = new Random(seed);
        this.coverage = coverage;
    }

    /** Something that may be done, and how often beside others. */
    private record Choice(int weight, Function<Scene, Optional<? extends Act>> act) {}

    /**
     * What to do next.
     *
     * @param stays whether no other document is to be loaded
     */
    Act next(Scene scene, boolean stays) {
        for (; ; ) {
            Optional<? extends Act> act = any().act().apply(scene);
            if (act.isPresent()
                    && act.get().possible(scene)
                    && !(stays && act.get().loads(scene))) {
                return act.get();
            }
        }
    }

    private Choice any() {
        int left = random.nextInt(weights);
        for (Choice choice : choices) {
            left -= choice.weight();
            if (left < 0) {
                return choice;
            }
        }
        throw new AssertionError(left);
    }

    private <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private By by() {
        return of(List.of(By.values()));
    }

    private static Optional<Question> question(Scene scene) {
        return scene.atChecker() ? scene.sheet().question() : Optional.empty();
    }

    private Optional<Act> answer(Scene scene) {
        return question(scene).map(question -> new InPage.Answer(question.id(), ticks(scene.sheet(), question), by()));
    }

    private Set<String> ticks(Sheet sheet, Question question) {
        if (random.nextBoolean()) {
            return Set.of(question.answers().stream()
                    .min(Comparator.comparingInt(each -> coverage.reachedBy(sheet, each)))
                    .orElseThrow());
        }
        Set<String> ticks = new LinkedHashSet<>(Set.of(of(question.answers())));
        if (question instanceof Question.AnyOf several) {
            for (int more = random.nextInt(4); more > 0; more--) {
                ticks.add(of(question.answers()));
            }
            if (ticks.size() > 1) {
                ticks.removeAll(several.alone());
            }
        }
        return ticks.isEmpty() ? Set.of(question.answers().get(0)) : ticks;
    }

    private Optional<Act> change(Scene scene) {
        return Optional.of(scene)
                .filter(each -> each.atChecker() && !each.sheet().answers().isEmpty())
                .map(each ->
                        new InPage.Change(random.nextInt(each.sheet().answers().size()), by()));
    }
}

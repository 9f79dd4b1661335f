package safetoshare.site.content;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;

/**
 * What is known of when a law began, changed and ended.
 *
 * @param stages when each stage began, as far as known, in their order
 * @param amended when it was last amended, if known
 */
public record Life(Map<Stage, KnownDate> stages, Optional<KnownDate> amended) {
    /** The status before anything is made. */
    public static final String NOT_MADE = "not-made";

    private static final String AMENDED = "amended";

    /** Nothing is known. */
    static final Life UNKNOWN = new Life(Map.of(), Optional.empty());

    static Life read(Fields fields, Problems problems) {
        Map<Stage, KnownDate> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            date(stage.field(), fields, problems).ifPresent(date -> stages.put(stage, date));
        }
        Life life = new Life(stages, date(AMENDED, fields, problems));
        fields.end();
        life.checkOrder(fields, problems);
        return life;
    }

    private static Optional<KnownDate> date(String name, Fields fields, Problems problems) {
        Optional<String> written = fields.optionalText(name).filter(text -> !text.isEmpty());
        Optional<KnownDate> date = written.flatMap(KnownDate::of);
        if (written.isPresent() && date.isEmpty()) {
            problems.add(
                    fields.placeOf(name),
                    "the field " + name + " holds " + written.get()
                            + ", which is no date. Write what is known of it, such as 1998, 2014-09 or 2018-05-25.");
        }
        return date;
    }

    private void checkOrder(Fields fields, Problems problems) {
        List<Map.Entry<Stage, KnownDate>> inOrder = List.copyOf(stages.entrySet());
        for (int i = 1; i < inOrder.size(); i++) {
            KnownDate date = inOrder.get(i).getValue();
            KnownDate before = inOrder.get(i - 1).getValue();
            if (date.last().isBefore(before.first())) {
                String name = inOrder.get(i).getKey().field();
                problems.add(
                        fields.placeOf(name),
                        "the date " + name + ", " + date.written() + ", is before "
                                + inOrder.get(i - 1).getKey().field() + ", " + before.written()
                                + ". Correct one of them.");
            }
        }
    }

    /**
     * The status on a day by the dates: that of the last stage that has begun. Before the first it is not made, or in force if
     * that first is its end. Nothing is told if no stage has a date.
     */
    Optional<String> statusAt(LocalDate day) {
        return stages.entrySet().stream()
                .filter(stage -> stage.getValue().hasComeBy(day))
                .reduce((earlier, later) -> later)
                .map(stage -> stage.getKey().status())
                .or(() -> stages.keySet().stream().findFirst().map(Life::before));
    }

    private static String before(Stage first) {
        return first.compareTo(Stage.IN_FORCE) > 0 ? Stage.IN_FORCE.status() : NOT_MADE;
    }

    /** When a stage began or is to begin, if that is known. */
    public Optional<KnownDate> date(Stage stage) {
        return Optional.ofNullable(stages.get(stage));
    }
}

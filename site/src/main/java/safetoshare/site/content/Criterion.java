package safetoshare.site.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;

/**
 * A success criterion of the Web Content Accessibility Guidelines, and whether the guide meets it.
 *
 * @param number its number, such as {@code 2.4.11}
 * @param place where it stands in its file
 * @param name its name
 * @param level {@code A} or {@code AA}
 * @param result whether it is met
 * @param why why not, or what there is to know; empty if there is nothing
 * @param since since when it is known not to be met, or not known
 * @param automated the tools that check it
 * @param scripted the tests that show it, such as {@code KeyboardTest.theTabKeyReachesEverythingInOrder}
 * @param byHand the sessions in which somebody looked at it
 */
public record Criterion(
        String number,
        Place place,
        String name,
        String level,
        Result result,
        String why,
        Optional<LocalDate> since,
        List<Text> automated,
        List<Text> scripted,
        List<Text> byHand) {
    private static final Pattern TEST = Pattern.compile("[A-Z]\\w*Test\\.[a-z]\\w*");
    private static final List<String> LEVELS = List.of("A", "AA");
    private static final List<String> TOOLS = List.of("axe", "nu");

    /** Whether a criterion is met. */
    public enum Result {
        MET,
        NOT_MET,
        NOT_KNOWN,
        NOT_APPLICABLE,
        REMOVED;

        private static final List<String> WORDS =
                List.of(values()).stream().map(Result::word).toList();

        /** Its name in files and among the words of the interface: {@code not-met}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the guide falls short here, or may. */
        public boolean isOpen() {
            return this == NOT_MET || this == NOT_KNOWN;
        }
    }

    static Criterion read(String id, Fields fields, Map<String, Accessibility.Session> sessions, Problems problems) {
        Result result = Result.values()[Result.WORDS.indexOf(fields.choice("result", Result.WORDS))];
        Criterion criterion = new Criterion(
                id.replace('-', '.'),
                fields.place(),
                fields.text("name"),
                fields.choice("level", LEVELS),
                result,
                result == Result.MET ? fields.optionalText("why").orElse("") : fields.text("why"),
                result.isOpen() ? Optional.of(fields.date("since")) : Optional.empty(),
                fields.optionalList("automated"),
                fields.optionalList("scripted"),
                fields.optionalList("by-hand"));
        fields.end();
        criterion.check(sessions, problems);
        return criterion;
    }

    private void check(Map<String, Accessibility.Session> sessions, Problems problems) {
        automated.stream()
                .filter(tool -> !TOOLS.contains(tool.value()))
                .forEach(tool -> problems.add(
                        tool.place(), "there is no tool " + tool.value() + ". " + Suggestion.of(tool.value(), TOOLS)));
        scripted.stream()
                .filter(test -> !TEST.matcher(test.value()).matches())
                .forEach(test -> problems.add(
                        test.place(),
                        "no test is called " + test.value()
                                + ". Write its class, a point and its name: KeyboardTest.aKeyLeadsOn."));
        byHand.stream()
                .filter(look -> !sessions.containsKey(look.value()))
                .forEach(look -> problems.add(
                        look.place(),
                        "nobody tells of looking by hand at " + look.value() + ". "
                                + Suggestion.of(look.value(), sessions.keySet())
                                + " Or add it below by-hand:."));
        if (result == Result.MET && automated.isEmpty() && scripted.isEmpty() && byHand.isEmpty()) {
            problems.add(
                    place,
                    "this is said to be met, and nothing tells how that was tested. Add automated:, scripted: or"
                            + " by-hand:, or write result: not-known.");
        }
    }
}

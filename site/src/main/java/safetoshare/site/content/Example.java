package safetoshare.site.content;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.checker.flow.Walk;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Address;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;

/**
 * What makes a page a worked example: a story, and the way that it takes through the checker.
 *
 * @param setting where the person in the story works
 * @param walk the answers, and the outcome they are said to lead to; it leads nowhere if it could not be read
 * @param place where the walk is written
 * @param because why each question has its answer, by question
 */
public record Example(String setting, Walk walk, Place place, Map<String, Text> because) {
    private static final Address FOLDER = Address.ofName("examples");
    private static final Pattern WALK = Pattern.compile("(.*?)\\s*->\\s*([a-z-]+)");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Predicate<String> NO_ANSWER =
            Pattern.compile("[a-z-]+=[a-z+-]+").asMatchPredicate().negate();
    private static final Walk NOWHERE = new Walk(List.of(), "");

    /** Whether the page at an address is a worked example. */
    static boolean isAt(Address address) {
        return address.path().startsWith(FOLDER.path()) && !address.equals(FOLDER);
    }

    static Example read(Fields fields, Problems problems) {
        Text walk = new Text(fields.text("walk"), fields.placeOf("walk"));
        return new Example(
                fields.text("setting"),
                walk(walk, problems),
                walk.place(),
                fields.fields("because").map(Fields::texts).orElse(Map.of()));
    }

    private static Walk walk(Text written, Problems problems) {
        if (written.value().isEmpty()) {
            return NOWHERE;
        }
        Matcher walk = WALK.matcher(written.value());
        if (!walk.matches()) {
            problems.add(
                    written.place(),
                    "the walk does not say where it leads. End it with -> and an outcome, such as -> protect.");
            return NOWHERE;
        }
        List<String> answers = COMMA.splitAsStream(walk.group(1)).toList();
        List<String> unreadable = answers.stream().filter(NO_ANSWER).toList();
        unreadable.forEach(each -> problems.add(
                written.place(), "the walk holds \"" + each + "\", which is no answer. Write it as question=answer."));
        return unreadable.isEmpty()
                ? new Walk(answers.stream().map(Example::answer).toList(), walk.group(2))
                : NOWHERE;
    }

    private static Walk.Answer answer(String written) {
        int sign = written.indexOf('=');
        return new Walk.Answer(written.substring(0, sign), written.substring(sign + 1));
    }
}

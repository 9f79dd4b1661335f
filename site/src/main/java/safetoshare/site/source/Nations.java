package safetoshare.site.source;

import java.util.List;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;

/** The nations whose law there is. */
public final class Nations {
    /** Every nation. */
    public static final List<String> ALL = List.of("england", "wales", "scotland", "northern-ireland");

    private Nations() {}

    /** The nations that a file names under {@code nations}; a name that is none of them is a problem, and left out. */
    public static List<Text> read(Fields fields, Problems problems) {
        List<Text> named = fields.list("nations");
        named.stream()
                .filter(nation -> !nation.value().isEmpty() && !ALL.contains(nation.value()))
                .forEach(nation -> problems.add(
                        nation.place(),
                        "there is no nation " + nation.value() + " here. " + Suggestion.of(nation.value(), ALL)));
        return named.stream().filter(nation -> ALL.contains(nation.value())).toList();
    }
}

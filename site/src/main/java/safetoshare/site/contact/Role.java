package safetoshare.site.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Nations;

/**
 * Somebody whom every edition of some nations must say how to reach.
 *
 * @param id the name by which the guide refers to it, the same in all nations
 * @param names what each of the nations calls it
 */
public record Role(String id, Map<String, String> names) {
    private static final List<String> CONFIDENCES = List.of("found", "second-hand", "background", "unsure");

    /** Keeps its own copy. */
    public Role {
        names = Map.copyOf(names);
    }

    /** The roles in files, in the order written. */
    public static List<Role> readAll(List<Fields> files, Problems problems) {
        return files.stream()
                .flatMap(file -> file.names().stream()
                        .flatMap(id -> file.fields(id).map(fields -> read(id, fields, problems)).stream()))
                .toList();
    }

    private static Role read(String id, Fields fields, Problems problems) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String nation : Nations.ALL) {
            fields.optionalText(nation).ifPresent(name -> names.put(nation, name));
        }
        fields.text("what");
        fields.text("source");
        fields.choice("confidence", CONFIDENCES);
        fields.end();
        if (names.isEmpty()) {
            problems.add(fields.place(), "no nation has the role " + id + ". Say what each that has it calls it.");
        }
        return new Role(id, names);
    }

    /** What a nation calls it, if every edition of that nation must have it. */
    public Optional<String> in(String nation) {
        return Optional.ofNullable(names.get(nation));
    }
}

package safetoshare.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.content.Criterion;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Text;

/** What the accessibility report says that tests show, compared with what they have shown. */
final class CriteriaTable {
    private CriteriaTable() {}

    /** The criteria of the report. */
    static List<Criterion> report() {
        Editions editions = new Editions(SoundProject.top(), new Problems());
        Edition edition = editions.all().get(0);
        return editions.guide(edition, LocalDate.EPOCH).accessibility().criteria();
    }

    /** The tests that the report names, by criterion. */
    static Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new TreeMap<>();
        for (Criterion each : report()) {
            if (!each.scripted().isEmpty()) {
                named.put(
                        each.number(),
                        each.scripted().stream().map(Text::value).collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return named;
    }

    /** What tests have not shown since a build began, though the report says that they do. */
    static List<String> missing(Map<String, Set<String>> named, List<Path> folders, Instant began) throws IOException {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : files(folder.resolve(ShownCriteria.FOLDER))) {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(began)) {
                    shown.put(String.valueOf(file.getFileName()), Set.copyOf(Files.readAllLines(file)));
                }
            }
        }
        List<String> missing = new ArrayList<>();
        named.forEach((criterion, tests) -> tests.stream()
                .filter(test -> !shown.getOrDefault(test, Set.of()).contains(criterion))
                .forEach(test -> missing.add(criterion + ": no test " + test + " has shown this, as the accessibility"
                        + " report says. Run all tests, or correct content/base/accessibility.yaml.")));
        return missing;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** How many criteria have each result, for the table of proofs. */
    static String counted() {
        Map<Criterion.Result, Long> counts = report().stream()
                .collect(Collectors.groupingBy(Criterion::result, TreeMap::new, Collectors.counting()));
        return Stream.of(Criterion.Result.values())
                        .flatMap(result -> Optional.ofNullable(counts.get(result)).stream()
                                .map(count -> count + " " + result.word().replace('-', ' ')))
                        .collect(Collectors.joining(", "))
                + "; tests show " + named().size();
    }
}

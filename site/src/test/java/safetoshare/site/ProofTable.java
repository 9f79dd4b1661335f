package safetoshare.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The table of what the tests measured, which the build prints at its end. */
final class ProofTable {
    /** The rows that a build must have measured; whoever writes a new one adds its file here. */
    private static final List<String> EXPECTED = List.of(
            "10-walks.txt",
            "20-script.txt",
            "21-script-with-duty.txt",
            "22-course.txt",
            "30-script-in-chromium.txt",
            "31-page.txt",
            "32-plain-pages.txt",
            "33-flowchart.txt",
            "34-list.txt",
            "35-review-pack.txt",
            "36-monkey.txt",
            "40-invariants.txt",
            "41-invariants-broken.txt",
            "42-invariants-of-words.txt",
            "45-printed-chart.txt",
            "50-route-mutants.txt",
            "51-route-mutants-with-duty.txt",
            "60-code-mutants.txt",
            "70-examples.txt",
            "71-practise.txt",
            "72-practise-plain.txt",
            "73-course.txt",
            "80-who-to-call-now.txt",
            "90-hostile-texts.txt",
            "91-hostile-files.txt",
            "92-hostile-corpus.txt",
            "92-hostile-requests.txt",
            "93-hostile-pages.txt",
            "94-corpus-pages.txt",
            "95-accessibility.txt",
            "96-killed-builds.txt",
            "97-reader.txt",
            "98-changed-inputs.txt",
            "98-clock.txt",
            "98-failing-disks.txt",
            "98-same-bytes.txt",
            "98-saved-meanwhile.txt",
            "98-supplies.txt",
            "98-two-builds.txt");

    private final Map<String, String> rows = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private ProofTable() {}

    /**
     * Prints the table; fails if a row is missing, unknown or of an older build, or if a test has not shown what the
     * accessibility report says of it.
     *
     * @param args when the build began, then the folders that have the rows
     */
    public static void main(String[] args) throws IOException {
        List<Path> folders = Stream.of(args).skip(1).map(Path::of).toList();
        Instant began = Instant.parse(args[0]);
        ProofTable table = of(began, folders, EXPECTED);
        System.out.print(table.text());
        table.faults().addAll(CriteriaTable.missing(CriteriaTable.named(), folders, began));
        table.faults().forEach(System.err::println);
        if (!table.faults().isEmpty()) {
            System.exit(1);
        }
    }

    /** The table of the rows in some folders, which must be those expected and no older than a build. */
    static ProofTable of(Instant began, List<Path> folders, List<String> expected) throws IOException {
        ProofTable table = new ProofTable();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        table.read(file, began);
                    }
                }
            }
        }
        table.compare(expected);
        return table;
    }

    private void read(Path file, Instant began) throws IOException {
        String name = file.getFileName().toString();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(began)) {
            faults.add(file + ": this row is of an older build. Run all tests.");
        }
        if (rows.put(name, Files.readString(file).strip()) != null) {
            faults.add(file + ": two tests write this row. Rename one.");
        }
    }

    private void compare(List<String> expected) {
        expected.stream()
                .filter(name -> !rows.containsKey(name))
                .forEach(name -> faults.add(name + ": no test has written this row. Run all tests."));
        rows.keySet().stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> faults.add(name + ": this row is not expected. Name it in ProofTable."));
    }

    /** What is wrong with the rows. */
    List<String> faults() {
        return faults;
    }

    /** The rows in the order of their files, one a line, the figures below each other. */
    String text() {
        int width = rows.values().stream()
                .mapToInt(row -> row.split("\t", 2)[0].length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (String row : rows.values()) {
            String[] cells = row.split("\t", 2);
            text.append(cells[0])
                    .append(" ".repeat(width - cells[0].length() + 2))
                    .append(cells[cells.length - 1])
                    .append('\n');
        }
        return text.toString();
    }
}

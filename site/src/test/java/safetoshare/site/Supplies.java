package safetoshare.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import safetoshare.site.source.Sha256;

/**
 * Holds the libraries of a build against those that {@code libraries.txt} lists with their licences, and the jars in Maven's own
 * store against {@code .mvn/checksums.sha256}. Run by the build at its end, on the class path of the tests.
 */
final class Supplies {
    /** What may be built with: a library under any of these may stand beside code under the MIT licence. */
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "CDDL-1.0",
            "CDDL-1.1",
            "EPL-1.0",
            "EPL-2.0",
            "FreeBSD License",
            "LGPL-2.1-or-later",
            "MIT",
            "MPL-2.0",
            "UPL-1.0",
            "Unicode-3.0",
            "Unicode/ICU License");

    /** What libraries do not tell Maven, and their own pages do. */
    private static final Map<String, String> TOLD_ELSEWHERE = Map.of("isorelax:isorelax:20030108", "MIT");

    private static final String LISTED = "site/libraries.txt";
    private final Map<String, String> checksums = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private Supplies() {}

    /**
     * Fails if the lists and the build differ; with {@code -Dapprove=true} writes the list of libraries anew from the bills of
     * materials, which know the licences.
     *
     * @param args the top folder
     */
    public static void main(String[] args) throws IOException {
        Path top = Path.of(args[0]);
        Path list = top.resolve(LISTED);
        Supplies supplies = new Supplies();
        for (String line : Files.readAllLines(top.resolve(".mvn/checksums.sha256"))) {
            String[] parts = line.split(" {2}", 2);
            supplies.checksums.put(parts[1], parts[0]);
        }
        if (Boolean.getBoolean("approve")) {
            Files.write(
                    list,
                    Stream.of("checker", "site")
                            .flatMap(module -> read(top.resolve(module).resolve("target/bom.json")).stream())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        int libraries = supplies.compare(Files.readAllLines(list));
        int jars = supplies.verify();
        supplies.faults.forEach(System.err::println);
        if (!supplies.faults.isEmpty()) {
            System.exit(1);
        }
        Proof.row(
                "98-supplies",
                "Libraries with an allowed licence; jars with the known checksum",
                libraries + "; " + jars);
    }

    /** The lines of the list for the libraries of a bill. */
    private static List<String> read(Path bill) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            Map<?, ?> read = new Yaml(new SafeConstructor(options)).load(Files.readString(bill));
            return list(read.get("components"))
                    .filter(each -> !"safetoshare".equals(each.get("group")))
                    .map(each -> {
                        String name = each.get("group") + ":" + each.get("name") + ":" + each.get("version");
                        String licences = String.join(" or ", licences(each)).replaceAll("[()]", "");
                        return name + "  " + TOLD_ELSEWHERE.getOrDefault(name, licences.replace(" OR ", " or "));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> licences(Map<?, ?> component) {
        return list(component.get("licenses"))
                .map(each -> each.get("license") instanceof Map<?, ?> licence
                        ? licence
                        : Map.of("id", each.get("expression")))
                .map(licence -> String.valueOf(licence.get(licence.containsKey("id") ? "id" : "name")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Map<?, ?>> list(Object maps) {
        return maps instanceof List<?> list ? list.stream().map(each -> (Map<?, ?>) each) : Stream.of();
    }

    private int compare(List<String> lines) {
        Set<String> listed = new TreeSet<>();
        for (String line : lines) {
            String[] parts = line.split(" {2}", 2);
            listed.add(parts[0]);
            if (Stream.of(parts[1].split(" or ", -1)).noneMatch(ALLOWED::contains)) {
                faults.add(line + ": this licence is not allowed. Use another library, or allow it in Supplies.");
            }
        }
        for (String jar : used()) {
            String[] path = jar.split("/", -1);
            int last = path.length - 1;
            String group = String.join(".", List.of(path).subList(0, last - 2));
            String name = group + ":" + path[last - 2] + ":" + path[last - 1];
            if (!listed.contains(name)) {
                faults.add(name + ": is not in " + LISTED + ". CONTRIBUTING.md says how a library is added.");
            }
            if (!checksums.containsKey(jar)) {
                faults.add(jar + ": is not in .mvn/checksums.sha256. CONTRIBUTING.md says how a library is added.");
            }
        }
        return listed.size();
    }

    /** Where Maven keeps jars: a library that all builds use tells. */
    private static Path store() {
        Path library = classPath()
                .filter(jar -> jar.toString().replace('\\', '/').contains("/org/yaml/snakeyaml/"))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(library.resolve("../../../../..").normalize());
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> path.endsWith(".jar"))
                .map(Path::of);
    }

    /** The jars of the class path, by their ways from the store. */
    private static List<String> used() {
        Path store = store();
        return classPath()
                .filter(jar -> jar.startsWith(store))
                .map(jar -> store.relativize(jar).toString().replace('\\', '/'))
                .toList();
    }

    /** Compares every jar that is listed and that Maven keeps, those of its own plugins too. */
    private int verify() throws IOException {
        int jars = 0;
        for (Map.Entry<String, String> each : checksums.entrySet()) {
            Path jar = store().resolve(each.getKey());
            if (Files.exists(jar)) {
                jars++;
                if (!HexFormat.of()
                        .formatHex(Sha256.of(Files.readAllBytes(jar)))
                        .equals(each.getValue())) {
                    faults.add(
                            jar + ": its SHA-256 is not that of .mvn/checksums.sha256. Delete it, and find out why.");
                }
            }
        }
        return jars;
    }
}

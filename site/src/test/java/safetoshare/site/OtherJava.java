package safetoshare.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java of another version than the one that runs the tests.
 *
 * @param version its number, such as 25
 * @param java the program
 */
record OtherJava(int version, Path java) {
    private static final int OLDEST = 17;
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** The newest that an environment variable such as {@code JAVA_HOME_25} names, or that lies where Linux has them. */
    static Optional<OtherJava> find() {
        List<Path> homes = new ArrayList<>();
        for (Map.Entry<String, String> each : System.getenv().entrySet()) {
            if (each.getKey().startsWith("JAVA_HOME_")) {
                homes.add(Path.of(each.getValue()));
            }
        }
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> all = Files.list(INSTALLED)) {
                all.forEach(homes::add);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return homes.stream()
                .flatMap(home -> at(home).stream())
                .filter(each -> each.version() >= OLDEST
                        && each.version() != Runtime.version().feature())
                .max(Comparator.comparing(OtherJava::version).thenComparing(OtherJava::java));
    }

    private static Optional<OtherJava> at(Path home) {
        try {
            Path java = home.resolve("bin").resolve("java");
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return Files.isExecutable(java) && version.find()
                    ? Optional.of(new OtherJava(Integer.parseInt(version.group(1)), java))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

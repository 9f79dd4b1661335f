package safetoshare.site.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.SourceFile;

/**
 * A state of an edition that was released: what readers had been given by a day.
 *
 * @param day the day
 * @param version the version of the guide
 * @param imprint what the edition said
 */
public record Release(LocalDate day, String version, Imprint imprint) {
    private static final String FOLDER = "content/releases";

    /** The file that holds the last release of an edition: its {@code build.json} as it was published. */
    public static Path file(Path top, String edition) {
        return top.resolve(FOLDER).resolve(edition + ".json");
    }

    /**
     * The last release of an edition, if there has been one.
     *
     * @param top the project's top folder
     * @param problems told if there is one that cannot be read
     */
    public static Optional<Release> last(Path top, String edition, Problems problems) {
        Path file = file(top, edition);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? SourceFile.read(top, file, problems).flatMap(read -> read(read, edition, problems))
                : Optional.empty();
    }

    private static Optional<Release> read(SourceFile file, String edition, Problems problems) {
        try {
            Map<?, ?> fields = ImprintFile.read(file.text());
            Imprint imprint = ImprintFile.imprint(fields);
            if (edition.equals(fields.get("edition")) && !imprint.texts().isEmpty()) {
                LocalDate day = LocalDate.parse(String.valueOf(fields.get("asAt")));
                return Optional.of(new Release(day, String.valueOf(fields.get("version")), imprint));
            }
        } catch (IOException | DateTimeException e) {
            // Told below, as a file of anything else is.
        }
        problems.add(
                file.at(1),
                "this is no release of " + edition + ". Take back what changed this file, or delete it and run"
                        + " ./portal release --edition " + edition + ".");
        return Optional.empty();
    }
}

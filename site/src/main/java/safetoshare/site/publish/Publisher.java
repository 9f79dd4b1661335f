package safetoshare.site.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.content.Guide;
import safetoshare.site.view.Sheet;

/** Publishes an edition whole or not at all. */
public final class Publisher {
    private final Path out;

    /** Publishes into a folder, each edition in a folder of its own. */
    public Publisher(Path out) {
        this.out = out;
    }

    /**
     * Checks baked files, adds what hosts need, and puts them in the place of what was published before.
     *
     * @param baked the folder of baked files, on the same disk as the folder to publish into
     * @param pages the pages among them, by file
     * @param guide the edition
     * @param asAt the day as at which it was built
     * @param sheets the pages that were to be baked
     * @param headers those with which a host should send every file
     * @return the folder of the published edition
     * @throws IllegalStateException if the baked files are not sound; nothing is published then
     */
    public Path publish(
            Path baked,
            Map<String, byte[]> pages,
            Guide guide,
            LocalDate asAt,
            List<Sheet> sheets,
            Map<String, String> headers) {
        new BakedChecks(baked, pages, URI.create(guide.edition().base()).getPath())
                .require(sheets.stream().map(Sheet::file).toList());
        try {
            Records.write(baked, guide, asAt, new TreeMap<>(pages), sheets, headers);
            return replace(guide.edition().id(), baked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last good edition is moved aside, never deleted, until the new one stands in its place. */
    private Path replace(String edition, Path baked) throws IOException {
        Path place = Files.createDirectories(out).resolve(edition);
        Path aside = out.resolve("." + edition + ".last");
        restore(place, aside);
        if (Files.exists(place)) {
            Files.move(place, aside);
        }
        Files.move(baked, place);
        if (Files.exists(aside)) {
            PathUtils.deleteDirectory(aside);
        }
        return place;
    }

    /** Mends what a run left behind that was killed between the two moves. */
    private static void restore(Path place, Path aside) throws IOException {
        if (Files.exists(aside) && Files.exists(place)) {
            PathUtils.deleteDirectory(aside);
        } else if (Files.exists(aside)) {
            Files.move(aside, place);
        }
    }
}

package safetoshare.site.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import safetoshare.site.content.Guide;
import safetoshare.site.view.Inline;
import safetoshare.site.view.Sheet;
import safetoshare.site.work.WorkFolder;

/** Makes of baked files an edition that can be published. */
public final class Publisher {
    private Publisher() {}

    /**
     * Checks baked files, and adds what hosts need.
     *
     * @param work the baked files
     * @param pages the pages among them, by file
     * @param guide the edition
     * @param asAt the day as at which it was built
     * @param sheets the pages that were to be baked
     * @param inline what stands in the pocket edition, if there is one
     * @throws IllegalStateException if the baked files are not sound
     */
    public static void complete(
            WorkFolder work,
            Map<String, byte[]> pages,
            Guide guide,
            LocalDate asAt,
            List<Sheet> sheets,
            Optional<Inline> inline) {
        new BakedChecks(work.path(), pages, URI.create(guide.edition().base()).getPath())
                .require(sheets.stream().map(Sheet::file).toList());
        try {
            Records.write(work, guide, asAt, new TreeMap<>(pages), sheets, inline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

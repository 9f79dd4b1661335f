package safetoshare.site.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.apache.commons.io.file.PathUtils;
import org.jsoup.Jsoup;

/**
 * Pages that came of generated texts, few of them of the same elements in the same order.
 *
 * @param top the folder in which their editions lie
 * @param pages the pages
 */
public record Survivors(Path top, List<Path> pages) implements AutoCloseable {
    private static final int BATCH = 400;
    private static final int BATCHES = 8;
    private static final int ALIKE = 3;
    private static final int SIZE = 1_000;

    /** So many of them, in a new folder. */
    public static Survivors some(int most) {
        try {
            Path top = Files.createTempDirectory("survivors");
            List<Path> pages = new ArrayList<>();
            JqwikSession.run(() -> pages.addAll(gather(new CorpusRun(top), most)));
            return new Survivors(top, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> gather(CorpusRun run, int most) {
        Arbitrary<List<HostileCase>> batches = run.corpus().blocks(BATCH);
        Random random = new Random(CorpusSize.SEED.hashCode());
        List<Path> pages = new ArrayList<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < BATCHES && pages.size() < most; i++) {
            run.run(batches.generator(SIZE).next(random).value(), "out-" + i);
            run.published().stream()
                    .filter(page -> page.toString().contains("page-"))
                    .filter(page -> kinds.merge(kind(page), 1, Integer::sum) <= ALIKE)
                    .forEach(pages::add);
        }
        return pages.subList(0, Math.min(most, pages.size()));
    }

    private static String kind(Path page) {
        try {
            return Jsoup.parse(page.toFile(), "UTF-8").select("main *").stream()
                    .map(each -> each.normalName() + each.attributes().size())
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        PathUtils.deleteDirectory(top);
    }
}

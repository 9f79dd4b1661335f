package safetoshare.site.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.Proof;
import safetoshare.site.published.Chromium;
import safetoshare.site.published.Haven;
import safetoshare.site.published.PublishedSite;

/**
 * Whatever readers and browsers do, the checker is as the flow says, makes no fault and no request of its own, and does not
 * grow.
 *
 * <p>A build does a few hundred acts; {@code -Dmonkey.actions=10000 -Dmonkey.seed=7} does more, or others.
 */
class MonkeyTest {
    private static final int ACTS = Integer.getInteger("monkey.actions", 300);
    private static final long SEED = Long.getLong("monkey.seed", 1);
    private static final int MEASURES = 10;

    /** For fewer acts than this the heap tells nothing: scripts are still being made fast. */
    private static final int MANY = 3_000;

    /** How many bytes the heap may grow by in the second half of a session, for each act. */
    private static final int GROWTH = 200;

    @TempDir
    private static Path folder;

    private final Coverage done = new Coverage();
    private final List<Memory> memories = new ArrayList<>();

    @Test
    void whateverIsDoneInThreeEditionsTheCheckerIsAsTheFlowSays() throws IOException {
        PublishedSite england = PublishedSite.england();
        PublishedSite wales = PublishedSite.of("wales");
        try (Haven haven = new Haven(folder, "2026-11-22");
                Browser keeping = Chromium.keepingPages()) {
            plays(Reader.of("England", wording(england), Chromium.browser()));
            plays(Reader.of("Wales, in a browser that keeps pages", wording(wales), keeping));
            Wording leaves = Wording.of(haven.folder(), haven.address(""), england.flow());
            plays(Reader.of("An edition with a way out, kept on the device", leaves, keeping)
                    .keeping());
        }
        assertThat(done.statesMissed(england.flow())).isZero();
        assertThat(done.outcomesMissed(england.flow())).isZero();
        tell();
    }

    static Wording wording(PublishedSite site) {
        return Wording.of(site.folder(), site.address(""), site.flow());
    }

    /** A third of all: one half without leaving the document, one with. */
    private void plays(Reader reader) {
        for (boolean stays : new boolean[] {true, false}) {
            Monkey monkey = new Monkey(reader, SEED);
            assertThat(monkey.plays(ACTS / 6, MEASURES, stays)).isEmpty();
            done.add(monkey.coverage());
            requireNoGrowth(monkey.memories(), stays);
            memories.addAll(monkey.memories());
        }
    }

    /**
     * In equal states as many nodes, and nothing held out of the page. In the second half of a long session in one document no
     * more listeners, and a heap that comes to rest; elsewhere browsers count the other pages that they keep with it.
     */
    private static void requireNoGrowth(List<Memory> memories, boolean stays) {
        Memory half = memories.get(memories.size() / 2);
        Memory last = memories.get(memories.size() - 1);
        assertThat(memories).allSatisfy(each -> {
            assertThat(each.detached()).isZero();
            assertThat(each.nodes()).isEqualTo(last.nodes());
        });
        if (stays && ACTS >= MANY) {
            assertThat(last.heap() - half.heap()).as("%s", memories).isLessThan((long) GROWTH * ACTS / 6 / 2);
            assertThat(last.listeners()).as("%s", memories).isLessThanOrEqualTo(half.listeners());
        }
    }

    private void tell() throws IOException {
        System.out.println("Monkey, seed " + SEED + ": " + done);
        memories.forEach(System.out::println);
        Proof.row(
                "36-monkey",
                "Face: the page, at random",
                "%,d acts from seed %d in 3 editions: no difference, no error, no growth in %d measures of memory"
                        .formatted(done.acts(), SEED, memories.size()));
    }
}

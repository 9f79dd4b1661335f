package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.Proof;

/**
 * Files that nobody wrote, so many at once that the edition they are laid in need not be read for each. What fails is made
 * smaller and smaller by jqwik, and printed as it then is.
 */
@AddLifecycleHook(value = CorpusSize.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class CorpusTest {
    private static final int PAGES = 450;
    private static final int FILES = 15;
    private static final int BASE_FILES = 16;

    private static Path folder = Path.of("");
    private static CorpusRun run;

    @BeforeContainer
    static void begin() throws IOException {
        folder = Files.createTempDirectory("corpus");
        run = new CorpusRun(folder);
    }

    @Provide
    Arbitrary<List<HostileCase>> kent() {
        return run.corpus().batch(PAGES, FILES);
    }

    @Provide
    Arbitrary<List<HostileCase>> base() {
        return run.corpus().baseBatch(BASE_FILES);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void filesOfAnEditionAreRefusedWhereTheyStandOrAreHarmless(@ForAll("kent") List<HostileCase> batch) {
        run.run(batch);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void filesOfTheBaseAreRefusedWhereTheyStandOrAreHarmless(@ForAll("base") List<HostileCase> batch) {
        run.run(batch);
    }

    @AfterContainer
    static void prove() throws IOException {
        assertThat(run.accepted()).isBetween(run.cases() / 50, run.cases());
        Proof.row(
                "92-hostile-corpus",
                "Hostile files made at random, from the seed " + CorpusSize.SEED,
                String.format(
                        Locale.UK,
                        "%,d refused, %,d harmless on %,d pages, 0 otherwise",
                        run.cases() - run.accepted(),
                        run.accepted(),
                        run.pages()));
        PathUtils.deleteDirectory(folder);
    }
}

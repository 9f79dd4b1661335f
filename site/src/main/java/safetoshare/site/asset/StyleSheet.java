package safetoshare.site.asset;

import com.sass_lang.embedded_protocol.OutboundMessage.CompileResponse.CompileFailure;
import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import safetoshare.site.cache.Cache;
import safetoshare.site.cache.Fingerprint;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;

/**
 * The style sheet, compiled from SCSS. It is compiled again only if a source of it has changed: the compiler takes longer to
 * start than everything else takes to build.
 */
public final class StyleSheet {
    private static final String ENTRY = "site.scss";

    private final Path top;
    private final Path sources;
    private final Path library;
    private final Cache cache;

    /**
     * A style sheet.
     *
     * @param top the project's top folder
     * @param sources the folder of SCSS files
     * @param library the folder in which GOV.UK Frontend lies
     * @param cache where compiled sheets are kept
     */
    public StyleSheet(Path top, Path sources, Path library, Cache cache) {
        this.top = top;
        this.sources = sources;
        this.library = library;
        this.cache = cache;
    }

    /**
     * The compiled style sheet.
     *
     * @param problems told if it does not compile
     * @return CSS; empty if it did not compile
     */
    public String css(Problems problems) {
        return cache.text("style-" + fingerprint() + ".css", () -> compile(problems));
    }

    private String compile(Problems problems) {
        try (SassCompiler sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(List.of(library.toFile()));
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            sass.setQuietDeps(true);
            sass.setSilent(true);
            sass.addSilenceDeprecation("import");
            sass.setEmitCharset(false);
            return sass.compileFile(sources.resolve(ENTRY).toFile()).getCss();
        } catch (SassCompilationFailedException e) {
            CompileFailure failure = e.getCompileFailure();
            String url = failure.getSpan().getUrl();
            Path file = url.isEmpty() ? sources.resolve(ENTRY) : Path.of(URI.create(url));
            String path = top.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
            int line = failure.getSpan().getStart().getLine() + 1;
            String text = failure.getSpan().getText().lines().findFirst().orElse("");
            String where = text.isBlank() ? "" : " At: " + text + ".";
            problems.add(
                    new Place(path.replace('\\', '/'), line), failure.getMessage() + where + " Mend the style sheet.");
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that the sheet is made of, as one short name. */
    private String fingerprint() {
        return new Fingerprint().addContents(sources).addContents(library).toString();
    }
}

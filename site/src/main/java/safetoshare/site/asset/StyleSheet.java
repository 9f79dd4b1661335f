package safetoshare.site.asset;

import com.sass_lang.embedded_protocol.OutboundMessage.CompileResponse.CompileFailure;
import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
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
    private final Path cache;

    /**
     * A style sheet.
     *
     * @param top the project's top folder
     * @param sources the folder of SCSS files
     * @param library the folder in which GOV.UK Frontend lies
     * @param cache a folder in which compiled sheets are kept
     */
    public StyleSheet(Path top, Path sources, Path library, Path cache) {
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
        Path kept = cache.resolve("style-" + fingerprint() + ".css");
        try {
            if (Files.exists(kept)) {
                return Files.readString(kept);
            }
            String css = compile(problems);
            if (!css.isEmpty()) {
                Files.createDirectories(cache);
                Path fresh = Files.createTempFile(cache, "style-", ".tmp");
                Files.writeString(fresh, css);
                Files.move(fresh, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            return css;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String compile(Problems problems) throws IOException {
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
        }
    }

    /** Everything that the sheet depends on, as one short name: the sources, and the library by the sizes of its files. */
    private String fingerprint() {
        try (Stream<Path> own = Files.walk(sources);
                Stream<Path> others = Files.walk(library)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : own.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(sources.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            for (Path file : others.filter(Files::isRegularFile).sorted().toList()) {
                String entry = library.relativize(file) + " " + Files.size(file);
                digest.update(entry.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

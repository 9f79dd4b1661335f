package safetoshare.site.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safetoshare.checker.script.FlowScript;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Guide;

/** Gathers what is published beside the pages: style sheet, scripts, icon, the flow's own script and its picture. */
public final class Assets {
    /** What readers need not wait for: lines of a script that hold a comment alone, and spaces before the others. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^ *(?://.*\\n|/\\*\\*.*\\*/\\n)?");

    private Assets() {}

    /** The look of the way out, in an edition that has one. */
    private static String leave(Path folder, Edition edition) throws IOException {
        return !edition.hasWayOut()
                ? ""
                : COMMENT.matcher(Files.readString(folder.resolve("leave.css")))
                        .replaceAll("")
                        .replaceAll("\\s*([{};,])\\s*|(?<=:) ", "$1");
    }

    /** Adds texts, by the way from the edition's top to each. */
    public static void add(Map<String, String> texts, Path target) {
        texts.forEach((name, text) -> add(name, text.getBytes(StandardCharsets.UTF_8), target));
    }

    /** Adds a file, by the way from the edition's top to it. */
    public static void add(String name, byte[] bytes, Path target) {
        try {
            Path file = target.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gathers the files for an edition.
     *
     * @param folder the project's folder of assets; what lies in its folder {@code files} is published, scripts
     *     without their comments
     * @param css the compiled style sheet
     * @param guide the edition, whose law decides which flow its script follows
     * @param flowchart the picture of that flow, as SVG
     * @param target an empty folder, to be filled
     */
    public static void gather(Path folder, String css, Guide guide, String flowchart, Path target) {
        try {
            Path assets = Files.createDirectories(target.resolve("assets"));
            Files.writeString(
                    assets.resolve("site.css"), css + guide.edition().brand().css() + leave(folder, guide.edition()));
            if (guide.logo().isPresent()) {
                guide.logo().get().write(assets);
            }
            try (Stream<Path> files = Files.list(folder.resolve("files"))) {
                for (Path file : files.sorted().toList()) {
                    Path copy = assets.resolve(String.valueOf(file.getFileName()));
                    if (copy.toString().endsWith(".js")) {
                        Files.writeString(
                                copy, COMMENT.matcher(Files.readString(file)).replaceAll(""));
                    } else {
                        Files.copy(file, copy);
                    }
                }
            }
            Path checker = Files.createDirectories(target.resolve("checker"));
            Files.writeString(checker.resolve("flowchart.svg"), flowchart);
            copy(guide.sharingDutyOn() ? "flow-with-sharing-duty.js" : "flow.js", checker.resolve("flow.js"));
            copy("course.js", Files.createDirectories(target.resolve("course")).resolve("paper.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a module of the checker's scripts. */
    private static void copy(String module, Path target) throws IOException {
        try (InputStream script = FlowScript.class.getResourceAsStream(module)) {
            if (script == null) {
                throw new IllegalStateException("the checker was built without its script " + module);
            }
            Files.copy(script, target);
        }
    }
}

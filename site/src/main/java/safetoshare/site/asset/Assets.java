package safetoshare.site.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safetoshare.checker.script.FlowScript;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Guide;
import safetoshare.site.work.WorkFolder;

/** Gathers what is published beside the pages: style sheet, scripts, icon, the flow's own script and its picture. */
public final class Assets {
    private static final String FOLDER = "assets/";

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

    /**
     * Gathers the files for an edition.
     *
     * @param folder the project's folder of assets; what lies in its folder {@code files} is published, scripts
     *     without their comments
     * @param css the compiled style sheet
     * @param guide the edition, whose law decides which flow its script follows
     * @param flowchart the picture of that flow, as SVG
     * @param work where they are written
     */
    public static void gather(Path folder, String css, Guide guide, String flowchart, WorkFolder work) {
        try {
            work.write(FOLDER + "site.css", css + guide.edition().brand().css() + leave(folder, guide.edition()));
            guide.logo().ifPresent(logo -> work.write(FOLDER + logo.name(), logo.bytes()));
            try (Stream<Path> files = Files.list(folder.resolve("files"))) {
                for (Path file : files.sorted().toList()) {
                    String name = FOLDER + file.getFileName();
                    if (name.endsWith(".js")) {
                        work.write(name, COMMENT.matcher(Files.readString(file)).replaceAll(""));
                    } else {
                        work.write(name, Files.readAllBytes(file));
                    }
                }
            }
            work.write("checker/flowchart.svg", flowchart);
            work.write("checker/flow.js", module(guide.sharingDutyOn() ? "flow-with-sharing-duty.js" : "flow.js"));
            work.write("course/paper.js", module("course.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module of the checker's scripts. */
    private static byte[] module(String name) throws IOException {
        try (InputStream script = FlowScript.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("the checker was built without its script " + name);
            }
            return script.readAllBytes();
        }
    }
}

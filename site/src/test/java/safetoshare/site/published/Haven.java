package safetoshare.site.published;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;
import safetoshare.site.command.Portal;

/** An edition that has the button "Leave this page", published on a host that can be stopped, and again as at other days. */
public final class Haven implements AutoCloseable {
    private final Project project;
    private final Path out;
    private PlainHost host;

    /** Builds it in an empty folder, as at a day. */
    public Haven(Path folder, String day) {
        try {
            project = SoundProject.copyTo(folder.resolve("project"));
            PathUtils.copyDirectory(SoundProject.fixtures().resolve("leave"), project.top());
            out = folder.resolve("out");
            publish(day);
            host = new PlainHost(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes it again, as at a day. */
    void publish(String day) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        String[] command = {"build", "--edition", "haven", "--out", out.toString(), "--as-at", day};
        if (Portal.run(project, writer, writer, command) != 0) {
            throw new IllegalStateException("Haven does not build:\n" + said);
        }
    }

    /** The folder of the published edition. */
    public Path folder() {
        return out.resolve("haven");
    }

    /** The address of a page. */
    public String address(String page) {
        return host.address() + "haven/" + page;
    }

    /** Changes a published file, as a host that meddles would, or a broken copy. */
    void meddle(String file, String words, String others) {
        try {
            Path path = folder().resolve(file);
            Files.writeString(path, Files.readString(path).replace(words, others));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the guide by the button of the page that is open; to keep 200 pages takes a busy machine its time. */
    public static void keep(Page page) {
        page.locator("#keep button:visible").click();
        Locator told = page.locator("#keep [role=status]");
        page.waitForCondition(
                () -> told.innerText().endsWith("It opens without a network now."),
                new Page.WaitForConditionOptions()
                        .setTimeout(Duration.ofMinutes(1).toMillis()));
    }

    /** Stops the host: whoever asks gets no answer. */
    void stop() {
        host.close();
    }

    /** Starts the host again at the same address. */
    void startAgain() {
        try {
            host = host.again();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        host.close();
    }
}

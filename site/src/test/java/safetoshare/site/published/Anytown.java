package safetoshare.site.published;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.BankHolidayRules;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;
import safetoshare.site.command.Portal;

/** An edition with lines whose hours are of every kind, published on a host. */
final class Anytown {
    /** The page that tells whom to call. */
    static final String CONTACTS = "anytown/contacts/index.html";

    private final PlainHost host;

    /** Builds it in an empty folder. */
    Anytown(Path folder) {
        try {
            Project project = SoundProject.copyTo(folder.resolve("project"));
            PathUtils.copyDirectory(SoundProject.fixtures().resolve("now"), project.top());
            Path out = folder.resolve("out");
            StringWriter said = new StringWriter();
            PrintWriter writer = new PrintWriter(said, true);
            String[] command = {"build", "--edition", "anytown", "--out", out.toString(), "--as-at", "2026-11-22"};
            if (Portal.run(project, writer, writer, command) != 0) {
                throw new IllegalStateException("Anytown does not build:\n" + said);
            }
            host = new PlainHost(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page. */
    String address(String page) {
        return host.address() + page;
    }

    /** The bank holidays of its nation in the years that its page knows. */
    static Set<LocalDate> holidays() {
        Set<LocalDate> holidays = new TreeSet<>();
        for (int year = 2026; year <= 2028; year++) {
            holidays.addAll(BankHolidayRules.of("england", year));
        }
        return holidays;
    }
}

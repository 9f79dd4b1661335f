package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens pages of hostile editions in the browser, which must find nothing in them to run, to fetch or to refuse. */
final class HostilePages {
    /** What is said of pages that were opened. */
    static final String NOTHING = "%,d: 0 scripts of theirs, 0 requests elsewhere, 0 policy reports";

    /** Tells in the console, where it is a fault, that a script ran that is not ours, or that the policy was broken. */
    private static final String TELLING = """
            window.hostile = () => console.error("a hostile script ran");
            addEventListener("securitypolicyviolation", (report) => console.error(report.violatedDirective));""";

    private static final String LEADING_ON = "http-equiv=\"refresh\"";

    private HostilePages() {}

    /** Opens pages one after another, each of which may ask for files of its own host that are there, and for no more. */
    static void open(Path folder, List<Path> pages) throws IOException {
        try (PlainHost host = new PlainHost(folder);
                Visit visit = Visitor.at(Visitor.DESK).opensAddress("about:blank")) {
            visit.context().addInitScript(TELLING);
            for (Path page : pages) {
                String address =
                        host.address() + folder.relativize(page).toString().replace('\\', '/');
                visit.page().navigate(address);
                if (Files.readString(page).contains(LEADING_ON)) {
                    visit.page().waitForURL(at -> !at.equals(address));
                }
                assertThat(visit.faults()).as("faults of %s", page).isEmpty();
            }
            assertThat(visit.requests())
                    .hasSizeGreaterThan(pages.size())
                    .allMatch(address -> address.startsWith(host.address()));
        }
    }
}

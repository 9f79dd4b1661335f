package safetoshare.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static safetoshare.site.status.ThreeLayers.BASE;
import static safetoshare.site.status.ThreeLayers.DOVER;
import static safetoshare.site.status.ThreeLayers.KENT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.CommandRun;
import safetoshare.site.build.Project;
import safetoshare.site.history.ProjectHistory;

/** What status tells people of law, contacts and reviews. */
class TextReportTest {
    private static final String CONTACTS = "content/editions/kent/contacts.yaml";
    private static final String LAW = "content/base/law.yaml";
    private static final String HUB = """
            kent-hub:
              name: The Kent hub
              for: You think a child needs help.
              group: Your area
              %s
            """;

    @TempDir
    private Path folder;

    private ThreeLayers layers = new ThreeLayers(new Project(Path.of("")), null);

    @BeforeEach
    void write() {
        layers = ThreeLayers.in(folder);
    }

    private ProjectHistory history() {
        return layers.history();
    }

    private static String told(CommandRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    @Test
    void lawMarkedRepealedIsToldToEachLocalTextThatCitesIt() {
        String law = layers.read(LAW);
        String begins = "\n  dates:\n";
        int status = law.indexOf("status: in-force" + begins, law.indexOf("\nca-1989-s47:"));
        history()
                .replace(DOVER, "ask twice.", "ask twice.\nThen\nwrite ({law:ca-1989-s47}).")
                .replace(KENT, "reviewed:", "sources: [law:ca-1989-s47]\nreviewed:")
                .write(
                        LAW,
                        law.substring(0, status) + "status: repealed" + begins + "    repealed: 2026-11-01\n"
                                + law.substring(status + "status: in-force".length() + begins.length()));
        assertThat(told(layers.status()))
                .contains("""
                        Local texts that cite law no longer in force: 1
                          content/editions/dover/schools.md:12: Children Act 1989, section 47 (ca-1989-s47), repealed
                        """, """
                        Local texts that cite law no longer in force: 1
                          content/editions/kent/schools.md:5: Children Act 1989, section 47 (ca-1989-s47), repealed
                        """, "Inherited from Kent: 1 citation of law no longer in force.");
    }

    @Test
    void lawIsToldWhereItIsUncertainOrLongNotLookedUp() {
        String entry = """
                kent-agreement:
                  name: The Kent agreement
                  title: The Kent agreement
                  kind: local-document
                  nations: [england]
                  status: %s
                  about: Says who shares what in Kent.
                  confidence: found
                  checked: 2026-11-20
                  checked-by: Kent editor
                  check-next: Kent adviser
                """;
        history().write("content/editions/kent/law.yaml", entry.formatted("enacted"));
        assertThat(told(layers.statusOf("--edition", "kent"))).contains("""
                Law that is not in force, or is not certain: 1
                  content/editions/kent/law.yaml:1: The Kent agreement (kent-agreement), passed, not in force
                """);
        history().write("content/editions/kent/law.yaml", entry.formatted("in-force"));
        assertThat(told(layers.statusOf("--edition", "kent", "--as-at", "2026-12-01")))
                .contains("Nothing needs a look");
        assertThat(told(layers.statusOf("--edition", "kent", "--as-at", "2027-11-21")))
                .contains("""
                Law that nobody has looked up for a year: 1
                  Kent adviser
                    content/editions/kent/law.yaml:1: The Kent agreement, was due on 20 November 2027, 1 day ago
                """);
    }

    @Test
    void aSwitchWhoseDayIsAheadIsTold() {
        String edition = "content/editions/kent/edition.yaml";
        history().write(edition, layers.read(edition) + """
                switches:
                  sharing-duty:
                    from: 2027-04-01
                    source: https://www.legislation.gov.uk/
                    checked-by: Legal adviser
                    checked: 2026-11-20
                """);
        assertThat(told(layers.statusOf("--edition", "kent", "--as-at", "2027-03-30")))
                .contains("""
                Law about to change: 1
                  content/editions/kent/edition.yaml:9: the duty to share information about children under section 16LA (sharing-duty), from 1 April 2027, in 2 days
                """);
        assertThat(told(layers.statusOf("--edition", "kent", "--as-at", "2027-04-01")))
                .doesNotContain("about to change");
    }

    @Test
    void contactsAreToldByWhatIsTheMatterWithThem() {
        String number = "phone: 01634 334466\n  source: the service's own page";
        String checked =
                "\n  checked:\n    on: 2026-11-01\n    by: Kent manager\n    how: rang\n    again-by: 2026-12-10";
        history().write(CONTACTS, HUB.formatted(number));
        assertThat(told(layers.statusOf("--edition", "kent"))).contains("""
                Contacts that nobody has checked: 1
                  content/editions/kent/contacts.yaml:1: The Kent hub, 01634 334466
                """);
        history().write(CONTACTS, HUB.formatted(number + checked));
        assertThat(told(layers.statusOf("--edition", "kent"))).contains("""
                Checks and reviews due within 30 days: 1
                  Kent manager
                    content/editions/kent/contacts.yaml:1: The Kent hub, due on 10 December 2026
                """);
        assertThat(told(layers.statusOf("--edition", "kent", "--as-at", "2026-12-12")))
                .contains("""
                Contacts whose next check is overdue: 1
                  Kent manager
                    content/editions/kent/contacts.yaml:1: The Kent hub, was due on 10 December 2026, 2 days ago
                """);
        history().write(CONTACTS, HUB.formatted("not-known: Ask the council."));
        assertThat(told(layers.statusOf("--edition", "kent"))).contains("""
                Contacts without a number or address: 1
                  content/editions/kent/contacts.yaml:1: The Kent hub
                """);
    }

    @Test
    void theDayDecidesWhatIsOverdue() {
        String review = "content/editions/kent/schools.md:6: Talking to schools, ";
        assertThat(told(layers.statusOf("--edition", "kent", "--as-at", "2026-12-15")))
                .doesNotContain(review);
        assertThat(told(layers.statusOf("--edition", "kent", "--as-at", "2026-12-16")))
                .contains("Checks and reviews due within 30 days: 1\n  Kent editor\n    " + review
                        + "due on 15 January 2027\n");
        assertThat(told(layers.statusOf("--edition", "kent", "--as-at", "2027-01-15")))
                .contains("30 days: 1");
        assertThat(told(layers.statusOf("--edition", "kent", "--as-at", "2027-01-16")))
                .contains(
                        "Reviews overdue: 1\n  Kent editor\n    " + review + "was due on 15 January 2027, 1 day ago\n");
    }

    @Test
    void whatAllEditionsShareIsToldOnceAndByItsOwners() {
        String told = told(layers.statusOf("--as-at", "2027-05-23"));
        assertThat(told.lines().filter(line -> line.contains(BASE)))
                .containsExactly(
                        "    content/base/schools.md:7: Talking to schools, was due on 22 May 2027, 1 day ago");
        assertThat(told.lines().filter(line -> line.startsWith("Inherited from the text that all editions share: ")))
                .hasSize(3);
        assertThat(told.lines()
                        .filter(line -> line.matches(".* \\(content/.*\\)"))
                        .toList())
                .isEqualTo(List.of(
                        "Text that all editions share (content/base)",
                        "Dover (content/editions/dover)",
                        "England (content/editions/england)",
                        "Kent (content/editions/kent)"));
    }
}

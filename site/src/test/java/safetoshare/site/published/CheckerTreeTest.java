package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import safetoshare.site.Shows;
import safetoshare.site.SoundProject;

/** Names and roles of the whole checker, as Chromium hands them to screen readers, are those that somebody has read. */
class CheckerTreeTest {
    private static final Path FILE = SoundProject.fixtures().resolve("checker-read-out.txt");
    private static final String HEADING = """
            # The checker, read out
            #
            # What a browser hands to screen readers: first the whole page at its first question, then the main part at each
            # question, with the error that each kind of question gives, and at each result. Of what all results share, the
            # first shows it whole. A line is a role, a name in quotes, states, and a description. Text is left out but in
            # what is spoken at once: alert and status.
            #
            # Read what changed as a listener would, then approve it:
            #
            #     ./test -pl checker,site -Dtest=CheckerTreeTest -Dsurefire.failIfNoSpecifiedTests=false -Dapprove=true
            """;

    @Shows({"1.3.1", "3.3.2", "4.1.2"})
    @Test
    void everyQuestionAndOutcomeReadsOutAsApproved() throws IOException {
        List<String> now = readOut();
        if (Boolean.getBoolean("approve")) {
            Files.write(FILE, now);
        }
        assertThat(now).as("read %s; then run with -Dapprove=true", FILE).isEqualTo(Files.readAllLines(FILE));
    }

    private static List<String> readOut() {
        List<String> lines = new ArrayList<>(HEADING.lines().toList());
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            add(lines, "The page", ReadOut.of(visit.page()));
            for (String question : Walks.questions()) {
                visit.goesTo(PublishedSite.CHECKER);
                checker.answersAtOnce(Walks.toQuestion(question));
                add(lines, "Question " + question, shown(visit.page()));
                if (question.equals("immediate-danger") || question.equals("special-situations")) {
                    checker.proceed();
                    add(lines, "Error at " + question, shown(visit.page()));
                }
            }
            List<String> shared = List.of();
            for (String outcome : Walks.outcomes()) {
                visit.goesTo(PublishedSite.CHECKER);
                checker.answersAtOnce(Walks.to(outcome).answers());
                List<String> all = shown(visit.page());
                add(lines, "Result " + outcome, shared.isEmpty() ? all : withoutShared(all));
                shared = all;
            }
        }
        return lines;
    }

    private static List<String> shown(Page page) {
        return ReadOut.main(page);
    }

    /** What stands above the sections that all results share. */
    private static List<String> withoutShared(List<String> lines) {
        String first = "heading \""
                + Objects.requireNonNull(Walks.guide().checker().parts().get("share-well"))
                        .title();
        int end = 0;
        while (end < lines.size() && !lines.get(end).strip().startsWith(first)) {
            end++;
        }
        assertThat(end).as(first).isLessThan(lines.size());
        return lines.subList(0, end);
    }

    private static void add(List<String> lines, String title, List<String> read) {
        lines.add("");
        lines.add("# " + title);
        lines.addAll(read);
    }
}
